import { KeptCheck, type Check, type Finding } from "../../check";
import { recognise, type Recognition, type SheetChange, type WorkbookData } from "../../sheets";
import { optionsOf, type Asked, type Engine, type LawFor, type Watch } from "./engine";
import { haveSameSheets, usersSheets } from "./users-sheets";

interface Kept {
  readonly check: KeptCheck;
  readonly workbook: WorkbookData;
  readonly asked: Asked;
  /** What is the same for two checks that may share what is kept. */
  readonly key: string;
}

const keyOf = ({ choices, language, today }: Asked): string =>
  JSON.stringify([
    { ...choices, aside: [], reports: [], lists: [], palette: "", markedAt: "" },
    language,
    today,
  ]);

/**
 * Keeps its last check: after an edit only what the edit touches is judged again. Such a check takes the sheets for
 * the same tables as before; `isRight` makes sure of that afterwards, when nobody waits.
 */
export class KeepingEngine implements Engine {
  private kept: Kept | undefined;
  /** The workbooks since the last check, each with the one that it came from. */
  private readonly changes = new Map<
    WorkbookData,
    { readonly before: WorkbookData; readonly changes: readonly SheetChange[] }
  >();
  /** Whether the last check began at an earlier one. */
  isByShortcut = false;

  constructor(private readonly law: LawFor) {}

  async recognise(workbook: WorkbookData, { choices }: Asked): Promise<Recognition> {
    const { regulation, mapping } = choices;
    return recognise(usersSheets(workbook), await this.law(choices), { regulation, mapping });
  }

  changed(before: WorkbookData, after: WorkbookData, changes: readonly SheetChange[]): void {
    this.changes.set(after, { before, changes });
  }

  async judge(workbook: WorkbookData, asked: Asked, watch: Watch): Promise<Check> {
    const own = usersSheets(workbook);
    const options = optionsOf(own, await this.law(asked.choices), asked, watch);
    const { kept } = this;
    // What is half done must not be begun at.
    this.kept = undefined;
    const changes = kept?.key === keyOf(asked) ? this.changesBetween(kept.workbook, workbook) : undefined;
    this.changes.clear();
    this.isByShortcut =
      kept !== undefined && changes !== undefined && (await kept.check.again(changes, options));
    const check = kept && this.isByShortcut ? kept.check : await KeptCheck.of(own, options);
    this.kept = { check, workbook, asked, key: keyOf(asked) };
    return check.check;
  }

  /** Whether a check from the beginning comes to what the last one said; if not, nothing of it is kept. */
  async isRight(watch: Watch): Promise<boolean> {
    const { kept } = this;
    if (!kept) return true;
    const own = usersSheets(kept.workbook);
    const options = optionsOf(own, await this.law(kept.asked.choices), kept.asked, watch);
    const whole = await KeptCheck.of(own, options);
    if (this.kept !== kept) return true;
    this.isByShortcut = false;
    if (saysTheSame(whole.check, kept.check.check)) {
      this.kept = { ...kept, check: whole };
      return true;
    }
    this.kept = undefined;
    return false;
  }

  /** The changes in the user's sheets that lead from one workbook to another, where all of them are known. */
  private changesBetween(from: WorkbookData, to: WorkbookData): readonly SheetChange[] | undefined {
    const all: SheetChange[] = [];
    for (let at = to; at !== from;) {
      const known = this.changes.get(at);
      if (!known) return undefined;
      all.unshift(...known.changes);
      at = known.before;
    }
    if (!haveSameSheets(from, to)) return undefined;
    const names = new Set(usersSheets(to).sheets.map(({ name }) => name));
    return all.filter(({ sheet }) => names.has(sheet));
  }
}

function saysTheSame(one: Check, other: Check): boolean {
  const said = ({ verdict, counts, recognition, notUnderstood, ignored }: Check): string =>
    JSON.stringify([
      verdict,
      counts,
      notUnderstood,
      ignored,
      recognition.sheets.map(({ tables }) =>
        tables.map(({ columns, firstRow, lastRow, ignoredRows, table }) => [
          ...[columns, firstRow, lastRow, ignoredRows, table.record.id, table.count],
        ])
      ),
    ]);
  if (said(one) !== said(other)) return false;
  const others = other.findings();
  for (const finding of one.findings()) {
    const next = others.next();
    if (next.done || !isSame(finding, next.value)) return false;
  }
  return others.next().done === true;
}

const isSame = (one: Finding, other: Finding): boolean => JSON.stringify(one) === JSON.stringify(other);
