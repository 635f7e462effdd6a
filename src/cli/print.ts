import type { Check } from "../check";
import { isoOf, textIn, type Outcome } from "../rules";
import { print } from "./command";

const MARKS: Record<Outcome, string> = { fail: "✗", unknown: "?", pass: "✓", notApplicable: "–" };

/** Prints a check for people: verdict, counts, and each finding with its cell and clause. */
export function printCheck(check: Check, all: boolean): void {
  const { regulation, counts, verdict, language } = check;
  print(`${textIn(regulation.title, language)} (${isoOf(check.asOf)})`);
  if (regulation.notice) print(textIn(regulation.notice, language));
  print(`${textIn(regulation.verdicts[verdict], language)} [${verdict}]`);
  print(
    `fail ${counts.fail}, warning ${counts.warning}, unknown ${counts.unknown}, ` +
      `pass ${counts.pass}, not applicable ${counts.notApplicable}`
  );
  for (const sheet of check.recognition.sheets) {
    for (const { table, columns } of sheet.tables) {
      print(`  ${table.sheet}: ${table.record.id}, ${table.count} × ${Object.keys(columns).length}`);
    }
  }
  for (const finding of check.findings(all)) {
    const mark = finding.severity === "warning" && finding.outcome === "fail" ? "!" : MARKS[finding.outcome];
    const place = finding.cell ? `${finding.sheet}!${finding.cell}` : finding.sheet;
    const record = finding.record === "" ? "" : ` (${finding.record})`;
    print(`${mark} ${place}${record}: ${finding.message} [${finding.citation}; ${finding.rule}]`);
  }
}
