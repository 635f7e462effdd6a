/** What benchmarks measure, bundled as it is shipped: a runner of sources names each function anew. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { buildSync } from "esbuild";
import type * as Shipped from "./parts";

export type * from "./parts";

/** The parts of the add-in that `quick.ts` measures. */
export const shipped = (): typeof Shipped => bundled<typeof Shipped>("parts.ts");

/** What a file of this folder exports. */
export function bundled<T>(file: string): T {
  const path = join(__dirname, file);
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  });
  const module = { exports: {} };
  const code = `(module, exports, require) => {${outputFiles[0]?.text ?? ""}\n}`;
  const run = new Script(code).runInThisContext() as (...given: unknown[]) => void;
  run(module, module.exports, createRequire(path));
  return module.exports as T;
}
