import { writeSync } from "node:fs";

/** A command that could not be done, with one line for the person who typed it. */
export class CliError extends Error {}

/** Writes a line to standard output, whole even where it is a pipe and the process ends right after. */
export function print(line: string): void {
  const bytes = Buffer.from(`${line}\n`, "utf8");
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The reader has seen enough (`| head`): nobody is left to tell anything.
      if (code === "EPIPE") process.exit(0);
      // A pipe that is full for the moment: the reader will empty it.
      if (code !== "EAGAIN") throw error;
    }
  }
}

/** What went wrong in one line, whatever it is: never a stack trace. */
export const lineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ").trim();

/** A line on standard error. */
export const warn = (line: string): void => console.error(`regcheck: ${line}`);
