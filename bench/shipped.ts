/** What the benchmark of Excel measures, bundled as it is shipped: a runner of sources names each function anew. */
import { join } from "node:path";
import { Script } from "node:vm";
import { buildSync } from "esbuild";
import type * as Shipped from "./parts";

export type * from "./parts";

export function shipped(): typeof Shipped {
  const entryPoints = [join(__dirname, "parts.ts")];
  const { outputFiles } = buildSync({
    entryPoints,
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  });
  const module = { exports: {} };
  const run = new Script(`(module, exports) => {${outputFiles[0]?.text ?? ""}\n}`).runInThisContext() as (
    ...given: unknown[]
  ) => void;
  run(module, module.exports);
  return module.exports as typeof Shipped;
}
