import { accountHeads, type Check, type Finding } from "../check";
import { countsText, isAbsent, isOutOfForce, kindOf, MARK_KINDS } from "../marks";
import { formatDate, placeText, sentence } from "../messages";
import { render } from "../messages/format";
import { sayIn } from "../messages/ui";
import { textIn, type Outcome } from "../rules";
import { print } from "./command";
import { TEXTS } from "./words/texts";

const MARKS: Record<Outcome, string> = { fail: "✗", unknown: "?", pass: "✓", notApplicable: "–" };

/** So many rules without a column are told one by one; of more, how many they are: they bury what is wrong. */
const MOST_ABSENT = 3;

/** Violations first, then warnings, then what is undetermined: within these the law's order stays. */
function rankOf(finding: Finding): number {
  if (finding.outcome === "pass" || finding.outcome === "notApplicable") return MARK_KINDS.length + 1;
  return isAbsent(finding) || isOutOfForce(finding) ? MARK_KINDS.length : MARK_KINDS.indexOf(kindOf(finding));
}

/** Prints a check for people: verdict, counts, and each finding with its cell and clause. */
export function printCheck(check: Check, all: boolean): void {
  const { regulation, counts, verdict, language } = check;
  print(`${textIn(regulation.title, language)} (${formatDate(check.asOf, language)})`);
  if (regulation.notice) print(textIn(regulation.notice, language));
  print(sentence(textIn(regulation.verdicts[verdict], language)));
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
  const findings = [...check.findings(all)].sort((a, b) => rankOf(a) - rankOf(b));
  const say = sayIn(language);
  const folds = [
    { isOf: isAbsent, told: (n: number) => say("absent", { n }) },
    { isOf: isOutOfForce, told: (n: number) => render({ text: TEXTS.outOfForce, args: { n } }, language) },
  ].flatMap((fold) => {
    const n = findings.filter(fold.isOf).length;
    return !all && n > MOST_ABSENT ? [{ ...fold, n }] : [];
  });
  for (const finding of findings) if (!folds.some(({ isOf }) => isOf(finding))) printFinding(finding);
  const more = render({ text: TEXTS.absentMore }, language);
  for (const { told, n } of folds) print(`? ${told(n)}${more}`);
  if (ignored.length > 0) print(heads.ignored);
  for (const { sheet, at, text } of ignored) {
    const place = placeText(at, language);
    print(`– ${place === at ? `${sheet}!${at}` : `${sheet}, ${place}`}: ${text}`);
  }
}

function printFinding(finding: Finding): void {
  const isWarning = finding.outcome === "fail" && kindOf(finding) === "warning";
  const mark = isWarning ? "!" : MARKS[finding.outcome];
  const place = finding.cell ? `${finding.sheet}!${finding.cell}` : finding.sheet;
  const record = finding.record === "" ? "" : ` (${finding.record})`;
  print(`${mark} ${place}${record}: ${finding.message} [${finding.citation}; ${finding.rule}]`);
}
