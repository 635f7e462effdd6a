import about from "../../package.json";

/** The version, which stands in package.json alone: manifest, pane, page and command line have it from there. */
export const VERSION: string = about.version;
