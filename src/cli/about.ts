import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the build says of itself. */
export interface About {
  readonly version: string;
  /** Changes with every change of the code. */
  readonly build: string;
}

export const readAbout = (): About =>
  JSON.parse(readFileSync(join(__dirname, "about.json"), "utf8")) as About;
