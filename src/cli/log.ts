/** The log of a run over many files: a line of JSON a file, written as it is done. */
import {
  appendFileSync,
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { CliError } from "./command";
import { parseRecord } from "./record";
import { told } from "./words/speak";

const NEWLINE = 10;

/** A log's whole lines in their order, each with its place in the file, in bytes. */
export async function* readLog(path: string): AsyncGenerator<{ line: string; at: number; length: number }> {
  if (!existsSync(path)) throw new CliError(told("noFile", { path }));
  let rest = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, start)) {
      const line = rest.toString("utf8", start, end).trim();
      if (line !== "") yield { line, at: at + start, length: end - start };
      start = end + 1;
    }
    rest = rest.subarray(start);
    at += start;
  }
  const line = rest.toString("utf8").trim();
  if (line !== "") yield { line, at, length: rest.length };
}

/** What an earlier run found out of a file: where in the log it stands, since all lines are more than memory holds. */
export interface Known {
  readonly hash: string;
  readonly at: number;
  readonly length: number;
}

/** By file; the last line of a file counts, and only what this build would find again. */
export async function readKnown(path: string, build: string): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  if (!existsSync(path)) return known;
  for await (const { line, at, length } of readLog(path)) {
    const record = parseRecord(line);
    if (!record) continue;
    const { file, hash } = record;
    if (hash !== undefined && record.build === build) known.set(file, { hash, at, length });
    else known.delete(file);
  }
  return known;
}

export class Log {
  /** @param goesOn with what is there; it is emptied otherwise */
  constructor(
    private readonly path: string,
    private readonly goesOn: boolean
  ) {
    if (!(statSync(path, { throwIfNoEntry: false })?.isFile() ?? true)) {
      throw new CliError(told("logNoFile", { path }));
    }
    try {
      // A run that was cut off may have left half a line.
      if (goesOn && existsSync(path)) appendFileSync(path, "\n");
      else writeFileSync(path, "");
    } catch {
      throw new CliError(told("unwritableLog", { path }));
    }
  }

  add(line: string): void {
    appendFileSync(this.path, `${line}\n`);
  }

  /** The line of an earlier run. */
  line({ at, length }: Known): string {
    const bytes = Buffer.alloc(length);
    const file = openSync(this.path, "r");
    try {
      readSync(file, bytes, 0, length, at);
    } finally {
      closeSync(file);
    }
    return bytes.toString("utf8").trim();
  }

  /** Leaves the last line of each of these files: what a run that is done has found. */
  async tidy(files: readonly string[]): Promise<void> {
    if (!this.goesOn) return;
    const last = new Map<string, number>();
    for await (const { line, at } of readLog(this.path)) {
      const file = parseRecord(line)?.file;
      if (file !== undefined) last.set(file, at);
    }
    const wanted = new Set(files.flatMap((file) => last.get(file) ?? []));
    const beside = `${this.path}.${process.pid}.tmp`;
    const out = createWriteStream(beside);
    for await (const { line, at } of readLog(this.path)) {
      if (wanted.has(at) && !out.write(`${line}\n`)) await once(out, "drain");
    }
    out.end();
    await once(out, "finish");
    renameSync(beside, this.path);
  }
}
