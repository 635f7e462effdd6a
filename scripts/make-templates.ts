/** `npm run templates`: makes the template workbooks of assets/, and their clean copies for tests, anew. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeWorkbook, type WorkbookSpec } from "../src/xlsx/write";

/** A file of scripts/templates: a workbook with planted errors, and the same without them. */
interface TemplateFile {
  readonly id: string;
  readonly template: WorkbookSpec;
  readonly clean: WorkbookSpec;
}

const ROOT = join(__dirname, "..");

async function save(path: string, spec: WorkbookSpec): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await writeWorkbook(spec));
  console.log(path);
}

async function main(): Promise<void> {
  const folder = join(__dirname, "templates");
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".ts"))) {
    const { id, template, clean } = (await import(join(folder, name))) as TemplateFile;
    await save(join(ROOT, "assets", `${id}.xlsx`), template);
    await save(join(ROOT, "test", "workbooks", id, "clean.xlsx"), clean);
  }
}

void main();
