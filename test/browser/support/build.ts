import { buildAddin, buildHost } from "../../../src/host/preview/build";

/** Builds once what all browser tests open: two of them must not write the same folder at the same time. */
export default async function build(): Promise<void> {
  await buildHost();
  await buildAddin();
}
