/**
 * `npm run bench:files [-- COUNT [JOBS]]`: how many files a second of one core checks, whether a second core
 * doubles it, and whether memory grows with their number. The files are the templates with other figures in them.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const ROOT = join(__dirname, "..");
const COMMAND = join(ROOT, "bin/regcheck.cjs");
const COUNT = Number(process.argv[2] ?? 500);
const JOBS = process.argv[3] ? [Number(process.argv[3])] : [1, Math.min(4, availableParallelism())];
/** So many files are checked before anything is measured: what is compiled is kept then. */
const WARM = 5;

/** Told at the end of a run by the process itself: what it used, and what it held second by second. */
const USAGE = `
if (require("node:worker_threads").isMainThread) {
  const held = [];
  setInterval(() => held.push(process.memoryUsage.rss() / 2 ** 20), 1000).unref();
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024, held };
    require("node:fs").writeFileSync(process.env.USAGE_FILE, JSON.stringify(used));
  });
}
`;

interface Used {
  readonly cpu: number;
  readonly rss: number;
  /** MB, second by second. */
  readonly held: readonly number[];
  readonly seconds: number;
}

/** A template with its whole numbers between 10 and 99 moved a little, so that no two files are alike. */
function variant(bytes: Uint8Array, seed: number): Uint8Array {
  const parts = unzipSync(bytes);
  const moved = Object.entries(parts).map(([name, part]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/")) return [name, part];
    let at = 0;
    const text = strFromU8(part).replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?><v>)([1-9]\d)(<\/v>)/g, (whole, open: string, value: string, close: string) => {
      at += 1;
      return (at * 7 + seed) % 13 === 0 ? `${open}${10 + ((Number(value) + seed) % 90)}${close}` : whole;
    });
    return [name, strToU8(text)];
  });
  return zipSync(Object.fromEntries(moved));
} // prettier-ignore

/** The mean of each fifth of a run: it stays level where nothing is kept. */
function fifths(held: readonly number[]): string {
  const size = Math.max(1, Math.floor(held.length / 5));
  const means = [0, 1, 2, 3, 4].map((i) => {
    const part = held.slice(i * size, (i + 1) * size);
    return Math.round(part.reduce((sum, each) => sum + each, 0) / part.length);
  });
  return means.join(" ");
}

function run(folder: string, work: string, jobs: number): Used {
  const usage = join(work, "usage.json");
  const hook = join(work, "usage.cjs");
  writeFileSync(hook, USAGE);
  const start = performance.now();
  const args = ["--require", hook, COMMAND, "check", folder, "--jobs", String(jobs)];
  const sinks = ["--log", join(work, "log.jsonl"), "--summary", join(work, "summary.xlsx")];
  const { status, stdout } = spawnSync(process.execPath, [...args, ...sinks], {
    env: { ...process.env, USAGE_FILE: usage },
    encoding: "utf8",
  });
  const last = stdout.trim().split("\n").at(-1) ?? "";
  if (status === null || !last.includes(" 0 not done")) throw new Error(last);
  const used = JSON.parse(readFileSync(usage, "utf8")) as Omit<Used, "seconds">;
  return { ...used, seconds: (performance.now() - start) / 1000 };
}

const work = mkdtempSync(join(tmpdir(), "regcheck-bench-"));
try {
  const assets = join(ROOT, "assets");
  const templates = readdirSync(assets).filter((name) => name.endsWith(".xlsx"));
  const contents = templates.map((name) => readFileSync(join(assets, name)));
  const [warm, ...folders] = [WARM, COUNT / 5, COUNT].map((count) => {
    const folder = join(work, String(count));
    mkdirSync(folder);
    for (let i = 0; i < count; i += 1) {
      const content = contents[i % contents.length] ?? new Uint8Array();
      writeFileSync(join(folder, `${String(i).padStart(5, "0")}.xlsx`), variant(content, i));
    }
    return { folder, count };
  });
  run(warm?.folder ?? "", work, 1);
  const rows = JOBS.flatMap((jobs) =>
    folders.map(({ folder, count }) => {
      const { cpu, rss, held, seconds } = run(folder, work, jobs);
      return {
        files: count,
        jobs,
        seconds: seconds.toFixed(1),
        "CPU seconds": cpu.toFixed(1),
        "files per CPU second": (count / cpu).toFixed(1),
        "files per second": (count / seconds).toFixed(1),
        "peak MB": Math.round(rss),
        "MB by fifths": fifths(held),
      };
    })
  );
  console.table(rows);
} finally {
  rmSync(work, { recursive: true });
}
