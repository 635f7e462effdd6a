/** The report in its first layout: what is wrong first, finding by finding. */
import { behindCauses, type Check, type Finding } from "../check";
import { formatDate, placeText, sentence } from "../messages";
import { reportWord } from "../messages/report";
import { sayIn, type Say } from "../messages/ui";
import type { Language } from "../rules";
import { asideText, type AsideReason } from "./aside";
import { kindOf, MARK_KINDS } from "./kinds";
import { LOOKS } from "./looks";
import { cellsText, leadOf, type Place } from "./places";
import { describer } from "./report-findings";
import {
  articlesOf,
  countsText,
  documentText,
  factRows,
  OUTCOMES,
  readingsOf,
  SUMMED,
  verdictText,
  type ReportSource,
} from "./report-head";
import { findingHeadings } from "./report-headings";
import { REPORT_LOOK } from "./report-look";
import {
  cellOf,
  section,
  type Report,
  type ReportCell,
  type ReportChart,
  type ReportRow,
} from "./report-plan";

/** By column: cell, outcome, explanation, found, required, what to do, record, sheet, clause. */
const WIDTHS = [46, 74, 208, 76, 84, 124, 84, 66, 88];
/** The column that values of facts and names of articles stand in, above the explanations. */
const WIDE = 2;

/** A finished check as the sheet that the user asks for: what is wrong first, then what nobody could tell. */
export function reportOf(source: ReportSource, language: Language): Report {
  const { check } = source;
  const say = sayIn(language);
  const facts: readonly (readonly [string, string])[] = [
    [say("regulation"), documentText(check, language)],
    [say("asOf"), formatDate(check.asOf, language)],
    [say("verdict"), verdictText(check, language)],
    [reportWord("counts", language), countsText(check.counts, language)],
  ];
  const rows: ReportRow[] = [
    [cellOf(reportWord("reportTitle", language), "title")],
    ...factRows(facts, WIDTHS, WIDE),
    [],
  ];
  const chart = addSummary(rows, check, say, language);
  const headings = rows.length;
  rows.push(findingHeadings(language).map((heading) => cellOf(heading, "heading")));
  rows.push(...linesOf(source, say, language));
  rows.push([cellOf(reportWord("signatures", language), "sign")]);
  return {
    sheetName: reportWord("reportName", language),
    widths: WIDTHS,
    rows,
    headings,
    ...(chart && { chart }),
  };
}

/** Points that a bar takes, and what is around the bars; a row without a height of its own. */
const [BAR, AROUND, ROW] = [18, 80, 15];

const MOST_STEPS = 10;

/** How each article fared, and beneath it room for the bars. */
function addSummary(rows: ReportRow[], check: Check, say: Say, language: Language): ReportChart | undefined {
  const articles = articlesOf(check, language);
  const names = rows.length;
  const indent: ReportRow = Array.from({ length: WIDE }, () => undefined);
  rows.push([
    ...indent,
    cellOf(say("articles"), "heading"),
    ...SUMMED.map((key) => cellOf(say(key), "numberHeading")),
  ]);
  for (const { name, counts } of articles)
    rows.push([...indent, cellOf(name), ...SUMMED.map((key) => cellOf(counts[key]))]);
  const last = rows.length - 1;
  rows.push([]);
  // Bars of nothing say nothing.
  if (!articles.some(({ counts }) => counts.fail + counts.warning + counts.unknown > 0)) return undefined;
  const top = rows.length;
  const height = Math.ceil((AROUND + BAR * articles.length) / ROW);
  for (let row = 0; row < height; row += 1) rows.push([]);
  const most = Math.max(...articles.map(({ counts }) => counts.fail + counts.warning + counts.unknown));
  const chart = {
    step: Math.ceil(most / MOST_STEPS),
    title: reportWord("chart", language),
    names,
    first: names + 1,
    last,
    labels: WIDE,
    series: MARK_KINDS.map((kind, index) => ({ column: WIDE + 1 + index, color: LOOKS[kind].line })),
    top,
    bottom: rows.length - 1,
  };
  rows.push([]);
  return chart;
}

/** A whole number by itself is one: Excel puts a mark on each that is written as a text. */
const figure = (text: string): ReportCell =>
  /^(?:0|-?[1-9]\d{0,8})$/.test(text) ? cellOf(Number(text), "figure") : cellOf(text);

/** Findings, then what was not understood, what was set aside, and what no rule needs. */
function linesOf(source: ReportSource, say: Say, language: Language): ReportRow[] {
  const { check, findings, reasonOf } = source;
  const describe = describer(check, say, language);
  const reason = (finding: Finding): AsideReason | undefined => reasonOf?.(finding);
  const counted = findings.filter((finding) => reason(finding) === undefined);
  const isLinked = counted.length <= REPORT_LOOK.mostLinks;
  const write = (finding: Finding, added?: string): ReportRow => {
    const { sheet, record, message } = finding;
    const { found, required, toDo, clause, cause } = describe(finding);
    const kind = kindOf(finding);
    const follows =
      cause === undefined ? undefined : say("countOf", { what: reportWord("follows", language), n: cause });
    return [
      place(leadOf(finding), sheet, isLinked),
      cellOf(say(OUTCOMES[kind]), isLinked ? kind : "text"),
      cellOf(
        [message, cellsText(finding, say), follows, added].filter((line) => line !== undefined).join("\n")
      ),
      figure(found),
      figure(sentence(required)),
      cellOf(sentence(toDo)),
      ...[record, sheet, clause].map((text) => cellOf(text)),
    ];
  };
  return [
    ...MARK_KINDS.flatMap((kind) =>
      behindCauses(counted.filter((finding) => kindOf(finding) === kind)).map((finding) => write(finding))
    ),
    ...section(
      say("questions", { n: check.notUnderstood.length }),
      check.notUnderstood.map(({ sheet, at, why }) =>
        placed({ sheet, at, text: sentence(why) }, isLinked, language)
      )
    ),
    ...section(
      say("aside", { n: findings.filter((finding) => reason(finding)?.isByCause === false).length }),
      findings.flatMap((finding) => {
        const given = reason(finding);
        return given === undefined ? [] : [write(finding, asideText(say, given))];
      })
    ),
    ...section(
      say("ignored", { n: check.ignored.length }),
      check.ignored.map((place) => placed(place, false, language))
    ),
    ...section(
      say("readings"),
      readingsOf(source, language).map(({ id, question, answer }) =>
        ["", id, `${question}\n→ ${answer}`, "", "", "", "", "", ""].map((text) => cellOf(text))
      )
    ),
  ];
}

/** The cell that a line leads to, in its own sheet or in another one. */
function place(lead: Place | undefined, sheet: string, isLinked: boolean): ReportCell {
  if (lead === undefined) return cellOf("");
  const text = lead.sheet === sheet ? lead.cell : `${lead.sheet}!${lead.cell}`;
  return isLinked ? cellOf(text, "link", lead) : cellOf(text);
}

/** A place of a sheet with a text about it. */
function placed(
  { sheet, at, text }: { readonly sheet: string; readonly at: string; readonly text: string },
  isLinked: boolean,
  language: Language
): ReportRow {
  const isCell = /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(at);
  const where = at === sheet ? "" : placeText(at, language);
  const texts = ["", text, "", "", "", "", sheet, ""];
  return [
    isCell ? place({ sheet, cell: at }, sheet, isLinked) : cellOf(where),
    ...texts.map((each) => cellOf(each)),
  ];
}
