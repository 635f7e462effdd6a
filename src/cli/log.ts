/** The log of a run over many files: a line of JSON a file, written as it is done. */
import { appendFileSync, createReadStream, existsSync, renameSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { CliError } from "./command";
import { parseRecord } from "./record";

/** Calls with each whole line of a log, in its order. */
export async function readLog(path: string, take: (line: string) => void): Promise<void> {
  if (!existsSync(path)) throw new CliError(`no such file: ${path}`);
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== "") take(line);
}

/** What an earlier run found out of a file. */
export interface Known {
  readonly hash: string;
  readonly line: string;
}

/** By file; the last line of a file counts, and only what this build would find again. */
export async function readKnown(path: string, build: string): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  if (!existsSync(path)) return known;
  await readLog(path, (line) => {
    const record = parseRecord(line);
    if (record?.hash !== undefined && record.build === build)
      known.set(record.file, { hash: record.hash, line });
    else if (record) known.delete(record.file);
  });
  return known;
}

export class Log {
  constructor(private readonly path: string) {
    try {
      // A run that was cut off may have left half a line.
      appendFileSync(path, existsSync(path) ? "\n" : "");
    } catch {
      throw new CliError(`${path} cannot be written`);
    }
  }

  add(line: string): void {
    appendFileSync(this.path, `${line}\n`);
  }

  /** Leaves the last line of each of these files, in their order: what a run that is done has found. */
  async tidy(files: readonly string[]): Promise<void> {
    const lines = new Map<string, string>(files.map((file) => [file, ""]));
    await readLog(this.path, (line) => {
      const file = parseRecord(line)?.file;
      if (file !== undefined && lines.has(file)) lines.set(file, line);
    });
    const beside = `${this.path}.${process.pid}.tmp`;
    writeFileSync(beside, "");
    for (const line of lines.values()) if (line !== "") appendFileSync(beside, `${line}\n`);
    renameSync(beside, this.path);
  }
}
