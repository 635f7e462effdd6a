/** The samples of deploy/ as they stand there, on the folders of a test. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { COMMAND, ROOT } from "./regcheck";

const sample = (name: string): string => readFileSync(join(ROOT, "deploy", name), "utf8");

/** A folder with a `regcheck`, as where the package is installed; before what else the samples find. */
function installed(folder: string): string {
  const bin = join(folder, "installed");
  if (mkdirSync(bin, { recursive: true })) symlinkSync(COMMAND, join(bin, "regcheck"));
  return [bin, dirname(process.execPath)].join(delimiter);
}

/** What a job of deploy/kubernetes runs in each container, with this test's folders for its volumes. */
export function jobScript(name: string, { data, results }: { data: string; results: string }): string {
  const [, block = ""] = /^ +args:\n +- \|\n((?: {14}.*\n)+)/m.exec(sample(`kubernetes/${name}`)) ?? [];
  return block
    .replace(/^ {14}/gm, "")
    .replaceAll("/data", data)
    .replaceAll("/results", results);
}

/** How many containers the indexed job has, each told its own number. */
export const completions = (): number =>
  Number(/^ {2}completions: (\d+)$/m.exec(sample("kubernetes/check.yaml"))?.[1]);

/** Runs a job's containers: two at a time by GNU parallel where it is there, else one after the other. */
export function runJob(script: string, indexes: readonly number[], folder: string, parallel: boolean): void {
  const path = join(folder, "job.sh");
  writeFileSync(path, script);
  const env = { ...process.env, PATH: `${installed(folder)}${delimiter}${process.env.PATH ?? ""}` };
  const ends = parallel
    ? [spawnSync("parallel", ["--jobs", "2", `JOB_COMPLETION_INDEX={} sh ${path}`, ":::", ...indexes.map(String)], { env })]
    : indexes.map((index) => spawnSync("sh", [path], { env: { ...env, JOB_COMPLETION_INDEX: String(index) } }));
  for (const { status, stderr } of ends) if (status !== 0) throw new Error(stderr.toString());
} // prettier-ignore

/** Runs deploy/spark on a stand-in for Spark; `path` is where the executors look for the command. */
export function runSpark(list: string, results: string, folder: string, path = installed(folder)): number {
  const script = join(folder, "check_files.py");
  writeFileSync(script, sample("spark/check_files.py").replace("/usr/local/bin", path));
  const env = { ...process.env, PYTHONPATH: join(__dirname, "spark"), PYTHONDONTWRITEBYTECODE: "1" };
  return spawnSync("python3", [script, list, results], { env }).status ?? -1;
}

export const hasPython = spawnSync("python3", ["--version"]).status === 0;
export const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
