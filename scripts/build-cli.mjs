/**
 * Bundles the command line into build/cli, a file a part, so that a command loads only what it needs: started
 * from the sources, `formula` took 5 s of CPU and `check` 4.6 s. `bin/regcheck.cjs` does it where it is needed.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build, transform } from "esbuild";
import stale from "../bin/stale.cjs";
import bundled from "./build/bundled.cjs";
import { once } from "./build/once.cjs";
import { NOTICES } from "./build/packages-plugin.cjs";

const { noticesOf, packagesOf } = bundled;

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOLDER = join(ROOT, "build/cli");

/** Parts that load one another when they are asked for. What several have in common, and each law, is a file too. */
const PARTS = {
  main: "src/cli/main.ts",
  check: "src/cli/check-file.ts",
  choices: "src/cli/choices.ts",
  summary: "src/cli/summary.ts",
  formula: "src/cli/formula.ts",
  engine: "src/host/headless.ts",
};

const partOf = new Map(Object.entries(PARTS).map(([name, path]) => [join(ROOT, path), name]));

/** Works labels out, and reads what was worked out. */
const [PREPARE, UNPREPARED, PREPARED] = [
  "src/cli/prepare.ts",
  "src/sheets/lexicon/prepared.ts",
  "src/cli/prepared.ts",
].map((path) => join(ROOT, path));

/** What belongs to another part is not bundled again. */
const parts = {
  name: "parts",
  setup({ onResolve }) {
    onResolve({ filter: /\/prepared$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, `${path}.ts`) === UNPREPARED ? { path: PREPARED } : undefined
    );
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
      const part = kind === "entry-point" ? undefined : partOf.get(resolve(resolveDir, `${path}.ts`));
      return part && { path: `./${part}.cjs`, external: true };
    });
  },
};

const FOR_NODE = {
  absWorkingDir: ROOT,
  outdir: FOLDER,
  outExtension: { ".js": ".cjs" },
  write: false,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "error",
};

/** The files whose code stands in what was built: others were only read. */
function filesIn({ metafile }) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [join(ROOT, path)] : []));
}

const MINIFIED = { minify: true, legalComments: "none", supported: { "dynamic-import": false } };

/** Only modules can be parted; they become what `bin/load.cjs` loads with the code that V8 made of them. */
async function toCommon({ path, text }) {
  const { code } = await transform(text, { ...MINIFIED, format: "cjs", platform: "node", target: "node20" });
  return { path, contents: code };
}

/** @returns the parts' files, and the licences of what is in them */
async function bundle() {
  const { main, engine, ...shared } = PARTS;
  const options = {
    ...FOR_NODE,
    ...MINIFIED,
    metafile: true,
    alias: {
      "lodash-es": "lodash",
      // 5 MB that draw; nothing is drawn here.
      "@univerjs/engine-render": join(ROOT, "scripts/no-render.ts"),
    },
    plugins: [parts],
  };
  const built = await Promise.all([
    build({ ...options, entryPoints: { main } }),
    build({
      ...options,
      entryPoints: shared,
      format: "esm",
      splitting: true,
      supported: {},
      chunkNames: "[name]-[hash]",
    }),
    // The embedded workbook's services are known by their names. Elsewhere each function that another makes
    // would be named anew whenever it is made, a twentieth of a check.
    build({ ...options, entryPoints: { engine }, keepNames: true }),
  ]);
  const notices = noticesOf(packagesOf(built.flatMap(filesIn)));
  const files = built.flatMap(({ outputFiles }) => outputFiles);
  return [...(await Promise.all(files.map(toCommon))), { path: join(FOLDER, NOTICES), contents: notices }];
}

/** @returns files of what the laws' labels come to */
async function prepare() {
  const { outputFiles } = await build({ ...FOR_NODE, entryPoints: [PREPARE] });
  const module = { exports: {} };
  const run = new Script(`(module, require) => {${outputFiles[0].text}\n}`).runInThisContext();
  run(module, createRequire(import.meta.url));
  return module.exports
    .preparedLabels()
    .map(({ name, text }) => ({ path: join(FOLDER, name), contents: text }));
}

export async function buildCli() {
  const files = [...(await bundle()), ...(await prepare())];
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
  // Parts are named by their content: an earlier build's would be packed with this one's.
  const names = new Set(written.map(({ path }) => basename(path)));
  const left = readdirSync(FOLDER).filter((name) => name.endsWith(".cjs") && !names.has(name));
  for (const name of left) rmSync(join(FOLDER, name), { force: true });
}

/** Builds where the bundle is missing or older than the sources; what another process builds is waited for. */
export const buildStaleCli = () => once(join(ROOT, "build/building-cli"), stale.isStale, buildCli);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildCli();
