/**
 * Bundles the command line into build/cli, a file a part, so that a command loads only what it needs: started
 * from the sources, `formula` took 5 s of CPU and `check` 4.6 s. `bin/regcheck.cjs` does it where it is needed.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOLDER = join(ROOT, "build/cli");

/** Each part is a file; parts load one another when they are asked for. */
const PARTS = {
  main: "src/cli/main.ts",
  check: "src/cli/check-file.ts",
  formula: "src/cli/formula.ts",
  engine: "src/host/headless.ts",
};

const partOf = new Map(Object.entries(PARTS).map(([name, path]) => [join(ROOT, path), name]));

/** What belongs to another part is not bundled again. */
const parts = {
  name: "parts",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
      const part = kind === "entry-point" ? undefined : partOf.get(resolve(resolveDir, `${path}.ts`));
      return part && { path: `./${part}.cjs`, external: true };
    });
  },
};

/** @returns the parts' texts by name */
async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: PARTS,
    outdir: FOLDER,
    outExtension: { ".js": ".cjs" },
    write: false,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
    // Errors and the embedded workbook's services are known by their names.
    keepNames: true,
    legalComments: "none",
    supported: { "dynamic-import": false },
    alias: {
      "lodash-es": "lodash",
      // 5 MB that draw; nothing is drawn here.
      "@univerjs/engine-render": join(ROOT, "scripts/no-render.ts"),
    },
    plugins: [parts],
    logLevel: "error",
  });
  return outputFiles.map(({ path, contents }) => ({ path, contents }));
}

export async function buildCli() {
  const files = await bundle();
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const hash = createHash("sha256");
  for (const { contents } of files) hash.update(contents);
  const about = { version, build: hash.digest("hex").slice(0, 12) };
  rmSync(join(FOLDER, "cache"), { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Last what says that all is there; several may build at once, and none sees half a file.
  const written = [...files, { path: join(FOLDER, "about.json"), contents: JSON.stringify(about) }];
  for (const { path, contents } of written) {
    const beside = `${path}.${process.pid}.tmp`;
    writeFileSync(beside, contents);
    renameSync(beside, path);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildCli();
