/** The report in its second layout: a list in the order of the regulation's standards, to be worked through and signed. */
import type { Finding } from "../check";
import { formatDate, placeText, sentence } from "../messages";
import { reportWord } from "../messages/report";
import { sayIn, type Say } from "../messages/ui";
import { fullId, type Language } from "../rules";
import { asideText } from "./aside";
import { kindOf } from "./kinds";
import { cellsText, leadOf } from "./places";
import { describer, type Described } from "./report-findings";
import {
  articlesOf,
  articleText,
  documentText,
  factRows,
  OUTCOMES,
  readingsOf,
  verdictText,
  type ReportSource,
} from "./report-head";
import { listHeadings } from "./report-headings";
import { REPORT_LOOK } from "./report-look";
import { cellOf, section, type Report, type ReportRow } from "./report-plan";

/** By column: number, clause, what is required, what was found, cell, what to do, who, by when. */
const WIDTHS = [34, 96, 170, 190, 88, 130, 84, 66];
/** The column that values of facts stand in, and that of the second signature. */
const [WIDE, SECOND] = [2, 5];
/** Rows to sign in. */
const ROOM = 4;

/**
 * A *biên bản*, 整改清单 or санал: each standard that was judged with its result, and beneath it what has to be put
 * right or is still to be told. Findings that only follow from another one, and those that were set aside, are left out.
 */
export function signingListOf(source: ReportSource, language: Language): Report {
  const { check } = source;
  const say = sayIn(language);
  const word = (key: Parameters<typeof reportWord>[0]): string => reportWord(key, language);
  const facts: readonly (readonly [string, string])[] = [
    [word("unit"), word("blankLine")],
    [word("place"), word("blankLine")],
    [say("regulation"), documentText(check, language)],
    [say("asOf"), formatDate(check.asOf, language)],
    [say("verdict"), verdictText(check, language)],
  ];
  const rows: ReportRow[] = [[cellOf(word("listTitle"), "title")], ...factRows(facts, WIDTHS, WIDE), []];
  const headings = rows.length;
  rows.push(listHeadings(language).map((heading) => cellOf(heading, "heading")));
  rows.push(...standardsOf(source, say, language));
  const beside = (first: string, second: string, look: "sign" | "plain"): ReportRow => [
    undefined,
    cellOf(first, look),
    ...Array.from({ length: SECOND - WIDE }, () => undefined),
    cellOf(second, look),
  ];
  rows.push([], beside(word("madeBy"), word("madeFor"), "sign"));
  rows.push(beside(word("signHere"), word("signHere"), "plain"));
  for (let row = 0; row < ROOM; row += 1) rows.push([]);
  rows.push(beside(word("blankLine"), word("blankLine"), "plain"));
  return { sheetName: word("listName"), widths: WIDTHS, rows, headings };
}

function standardsOf(source: ReportSource, say: Say, language: Language): ReportRow[] {
  const { check } = source;
  const describe = describer(check, say, language);
  const open = openOf(source).map((finding) => ({ finding, described: describe(finding) }));
  const isLinked = open.length <= REPORT_LOOK.mostLinks;
  let number = 0;
  const rows = articlesOf(check, language).flatMap(({ name, counts }): ReportRow[] => [
    [cellOf(name, "section")],
    [undefined, cellOf(articleText(counts, language), "plain")],
    ...open
      .filter(({ described }) => described.group === name)
      .map(({ finding, described }) => {
        number += 1;
        return lineOf(number, finding, described, { isLinked, say, language });
      }),
  ]);
  const beneath = [
    ...section(
      say("questions", { n: check.notUnderstood.length }),
      check.notUnderstood.map(({ sheet, at, why }) =>
        textRow("", "", "", sentence(why), at === sheet ? sheet : `${sheet}: ${placeText(at, language)}`)
      )
    ),
    ...asideOf(source, describe, say, language),
  ];
  if (number === 0 && beneath.length === 0)
    return [...rows, [cellOf(reportWord("allRight", language), "plain")]];
  const readings = readingsOf(source, language).map(({ id, question, answer }) =>
    textRow("", id, question, answer)
  );
  return [...rows, ...beneath, ...section(say("readings"), readings)];
}

/** What somebody set aside is no work for anybody, and is said all the same. */
function asideOf(
  { findings, reasonOf }: ReportSource,
  describe: ReturnType<typeof describer>,
  say: Say,
  language: Language
): ReportRow[] {
  const rows = findings.flatMap((finding) => {
    const reason = reasonOf?.(finding);
    if (!reason || reason.isByCause) return [];
    const { clause, title, detail } = describe(finding);
    const said = [saidOf(finding, title, detail, language), asideText(say, reason)].join("\n");
    return [textRow("", clause, title, said, whereOf(finding))];
  });
  return section(say("aside", { n: rows.length }), rows);
}

const textRow = (...texts: readonly string[]): ReportRow =>
  WIDTHS.map((_, column) => cellOf(texts[column] ?? ""));

/** What is to be put right or told, in the order of the law. */
function openOf({ check, findings, reasonOf }: ReportSource): Finding[] {
  const { regulation } = check;
  const places = new Map(regulation.rules.map((rule, index) => [fullId(regulation, rule), index]));
  return findings
    .filter((finding) => finding.follows === undefined && reasonOf?.(finding) === undefined)
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        (places.get(a.finding.rule) ?? 0) - (places.get(b.finding.rule) ?? 0) ||
        MARK_ORDER[kindOf(a.finding)] - MARK_ORDER[kindOf(b.finding)] ||
        a.index - b.index
    )
    .map(({ finding }) => finding);
}

const MARK_ORDER = { violation: 0, warning: 1, unknown: 2 } as const;

function lineOf(
  number: number,
  finding: Finding,
  { clause, title, detail, toDo }: Described,
  { isLinked, say, language }: { isLinked: boolean; say: Say; language: Language }
): ReportRow {
  const kind = kindOf(finding);
  const said = [saidOf(finding, title, detail, language), cellsText(finding, say)]
    .filter((line) => line !== undefined)
    .join("\n");
  const link = isLinked ? leadOf(finding) : undefined;
  return [
    cellOf(number, "ordinal"),
    cellOf(clause),
    cellOf(title),
    cellOf(kind === "violation" ? said : `${say(OUTCOMES[kind])}${language === "zh" ? "。" : ". "}${said}`),
    cellOf(whereOf(finding), link ? "link" : "text", link),
    cellOf(sentence(toDo)),
    cellOf(""),
    cellOf(""),
  ];
}

function whereOf(finding: Finding): string {
  const lead = leadOf(finding);
  return lead ? `${lead.sheet}!${lead.cell}` : finding.sheet;
}

/** What was found, and of which record where that is not what is demanded (a row of a checklist). */
function saidOf({ record }: Finding, title: string, detail: string, language: Language): string {
  if (record === "" || record === title) return sentence(detail);
  return sentence(`${record}${language === "zh" ? "：" : ": "}${detail}`);
}
