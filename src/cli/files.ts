/** Which files a run is about. */
import { readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { Shard } from "./arguments";
import { CliError } from "./command";
import { told } from "./words/speak";

export interface ListedFile {
  /** As it is told: the folder as it was typed, and the way from there. */
  readonly path: string;
  /** The way from the folder that was named, or the file's own name: where its copy goes. */
  readonly name: string;
}

/** The paths in a list, one a line; "-" is standard input. */
export function linesOf(list: string): string[] {
  try {
    return readFileSync(list === "-" ? 0 : list, "utf8")
      .split(/\r?\n/)
      .filter((line) => line !== "");
  } catch {
    throw new CliError(told("unreadableList", { path: list }));
  }
}

/** Excel leaves "~$book.xlsx" beside a book that is open. */
const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name) && !/^(?:~\$|\.)/.test(name);

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What may not be read is said before hours are spent on the rest. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code = "?" } = error as NodeJS.ErrnoException;
    throw new CliError(told("unreadableFolder", { path: folder, code }));
  }
}

function workbooksIn(folder: string, except: string | undefined): string[] {
  const entries = entriesOf(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    // A link to a folder may lead in a circle.
    if (entry.isDirectory()) return resolve(path) === except ? [] : workbooksIn(path, except);
    return isWorkbook(entry.name) ? [path] : [];
  });
}

/**
 * The files that are named, and the workbooks of the folders that are named, each once.
 *
 * @param except a folder that is none of the user's: where copies go
 * @throws CliError where a folder holds none
 */
export function listFiles(paths: readonly string[], except?: string): ListedFile[] {
  const listed = paths.flatMap((path): ListedFile[] => {
    if (!isFolder(path)) return [{ path, name: basename(path) }];
    const found = workbooksIn(path, except && resolve(except));
    if (found.length === 0) throw new CliError(told("noWorkbooks", { path }));
    return found.map((file) => ({ path: file, name: relative(path, file) }));
  });
  return [...new Map(listed.map((file) => [resolve(file.path), file])).values()];
}

/** The files of one shard: all shards together have each file once. */
export const shardOf = (files: readonly ListedFile[], { index, of }: Shard): ListedFile[] =>
  files.filter((_, i) => i % of === index - 1);

/**
 * Where the copies of files go.
 *
 * @throws CliError where two would be one
 */
export function copiesOf(files: readonly ListedFile[], folder: string): string[] {
  const known = new Map<string, string>();
  return files.map(({ path, name }) => {
    const other = known.get(name.toLowerCase());
    if (other !== undefined) throw new CliError(told("sameCopies", { other, path }));
    known.set(name.toLowerCase(), path);
    return join(folder, name);
  });
}
