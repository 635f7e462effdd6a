import { accountHeads, type Check } from "../check";
import { countsText } from "../marks";
import { isoOf, textIn, type Outcome } from "../rules";
import { print } from "./command";

const MARKS: Record<Outcome, string> = { fail: "✗", unknown: "?", pass: "✓", notApplicable: "–" };

/** Prints a check for people: verdict, counts, and each finding with its cell and clause. */
export function printCheck(check: Check, all: boolean): void {
  const { regulation, counts, verdict, language } = check;
  print(`${textIn(regulation.title, language)} (${isoOf(check.asOf)})`);
  if (regulation.notice) print(textIn(regulation.notice, language));
  print(`${textIn(regulation.verdicts[verdict], language)} [${verdict}]`);
  print(countsText(counts, language));
  for (const sheet of check.recognition.sheets) {
    for (const { table, columns } of sheet.tables) {
      print(
        `  ${table.sheet}: ${textIn(table.record.name, language)}, ${table.count} × ${Object.keys(columns).length}`
      );
    }
  }
  const { notUnderstood, ignored } = check;
  const heads = accountHeads({ notUnderstood: notUnderstood.length, ignored: ignored.length }, language);
  if (notUnderstood.length > 0) print(heads.notUnderstood);
  for (const { sheet, why } of notUnderstood) print(`? ${sheet}: ${why}`);
  for (const finding of check.findings(all)) {
    const mark = finding.severity === "warning" && finding.outcome === "fail" ? "!" : MARKS[finding.outcome];
    const place = finding.cell ? `${finding.sheet}!${finding.cell}` : finding.sheet;
    const record = finding.record === "" ? "" : ` (${finding.record})`;
    print(`${mark} ${place}${record}: ${finding.message} [${finding.citation}; ${finding.rule}]`);
  }
  if (ignored.length > 0) print(heads.ignored);
  for (const { sheet, at, text } of ignored) print(`– ${sheet}!${at}: ${text}`);
}
