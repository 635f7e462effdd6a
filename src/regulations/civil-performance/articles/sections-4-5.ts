import { answersOf, fail, isGap, mean, meets, on, PASS, sum, unknown } from "../../../rules";
import type { Context, Guard, Judge, Judgement, JudgeSet, RecordSet, Ref, Row } from "../../../rules";
import { mayAdd } from "../classify/names";
import { annex } from "../clause";
import * as sheets from "../facts/indicators";
import { FURTHER_FIELDS, furtherOf, GOALS, RECKONED_LEADERSHIP, RECKONED_PLAN } from "../facts/parts";
import { BODY_UNCLEAR, DID_NOT_SCORE, FURTHER_UNUSED, NO_BODY, NAMED_VOTERS, NOT_SUCH_BODY } from "../notes";
import { LIMITS, TOLERANCE } from "../parameters";
import { ALL_BEYOND, averageOver, differs, partInRange } from "./parts";

const head = on("head");
const team = on("team");
const unitHead = on("unit-head");

/** The five are rows of a list that each stand once, with further ones behind them: no columns of one record. */
const five: JudgeSet = (set, context) => {
  const { rows, absent, gap } = sheets.headSheet(set);
  const limit = context.limit(LIMITS.head);
  const found = rows.filter((row) => row.isOk("score") && !meets(row.number("score"), "between", limit));
  if (found.length === 0) return absent ?? gap;
  return found.map((row) => row.fail("score", { value: row.number("score"), limit }));
};

/**
 * How many further indicators are in use, and whether the body may use any: without its name nobody can tell (4.2,
 * 5.5).
 *
 * @param cells of their scores
 * @param tooMany said where the one at that place is one too many
 */
function judgeFurther(
  cells: readonly Ref[],
  body: unknown,
  context: Context,
  tooMany: (at: number, figures: { readonly value: number; readonly limit: number }) => Judgement
): Judgement {
  const [at] = cells;
  if (!at) return FURTHER_UNUSED;
  const limit = context.limit(LIMITS.further);
  if (cells.length > limit) return tooMany(limit, { value: cells.length, limit });
  if (typeof body !== "string" || body.trim() === "") {
    return unknown("notSet", { at, cells, field: "body", note: NO_BODY });
  }
  const may = mayAdd(body);
  if (may === true) return PASS;
  if (may === false) return fail({ at, cells, value: body, note: NOT_SUCH_BODY, args: { body } });
  return unknown("incomplete", { at, cells, note: BODY_UNCLEAR, args: { body } });
}

/** They are rows to be counted, and the body may stand in any: a limit counts no rows, and knows of no bodies. */
const further: JudgeSet = (set, context) => {
  const cells = sheets.headSheet(set).further.flatMap((row) => row.refs(["score"]));
  const named = [...set.rows()].map((row) => row.text("body")).find((text) => text !== "");
  return judgeFurther(cells, named ?? context.setting("body"), context, (index, figures) =>
    fail({ at: cells[index], cells, ...figures })
  );
};

/** The rows of a head's sheet that the average is over; a blank one of the five leaves it open. */
function headFigures(set: RecordSet) {
  const points = sheets.headPoints(set);
  const [first] = set.rows();
  if (isGap(points) && first) return [{ row: first, value: points }];
  return sheets.headSheet(set).rows.map((row) => ({ row, value: row.number("score") }));
}

/** A colleague's row without any score, in a matrix that has them all. */
const didNotScore: Guard = (row) =>
  sheets.TEAM_FIELDS.every((field) => row.has(field)) && sheets.didNotScore(row) ? DID_NOT_SCORE : undefined;

/** "Б.Дорж": a person, not a number of a ballot. */
const PERSON = /^[А-ЯЁӨҮ]{1,2}\.\s?[А-ЯЁӨҮ][а-яёөү-]{2,}/u;

/**
 * Being asked secretly says both; being asked alone leaves the secrecy open. A list that names who gave which
 * score is a remark: an answer of one field says nothing of that.
 */
const asked: JudgeSet = (set) => {
  const said = answersOf(set, ["asked", "secret"], true);
  const gap = set.gap("secret");
  const judged = gap && said.every(({ outcome }) => outcome === "pass") ? [gap] : said;
  const named = [...set.rows()].filter((row) => PERSON.test(row.text("colleague")));
  const [first] = named;
  if (!first) return judged;
  const cells = named.flatMap((row) => row.refs(["colleague"]));
  const remark = first.fail("colleague", {
    cells,
    severity: "warning",
    value: first.text("colleague"),
    note: { text: NAMED_VOTERS, args: { n: named.length } },
  });
  return [...judged, remark];
};

/** Stated figures that are none of those that each may be; how a sum is divided is a reading, which is told. */
const differing = (row: Row, allowed: Readonly<Record<string, readonly number[]>>): readonly Judgement[] =>
  Object.entries(allowed).flatMap(
    ([field, figures]) => differs(row, field, figures, { reading: "R2" }) ?? []
  );

/**
 * The team's points, official by official: a matrix may state sums and averages of its rows, of its columns, and
 * of all, so that no figure of one record is compared.
 */
const ofTeam: JudgeSet = (set, context) => {
  const scored = sheets.scoredIn(set);
  const found = scored.flatMap((row) => {
    const points = sheets.rowSum(row);
    return isGap(points) ? [] : differing(row, { sum: [points], average: [points / sheets.TEAM_INDICATORS] });
  });
  const points = sheets.teamResult(set, context);
  if (isGap(points)) return found.length > 0 ? found : [points];
  for (const { row, over } of set.totals()) {
    const votes = scored.filter((vote) => over(vote));
    found.push(...beneath(row, votes.length > 0 ? votes : scored, context));
  }
  return found.length > 0 ? found : [PASS];
};

/** What a row beneath colleagues may state of them. */
function beneath(row: Row, scored: readonly Row[], context: Context) {
  const points = sheets.pointsOf(scored, context);
  const sums = scored.map((vote) => Number(sheets.rowSum(vote)));
  const filled = sheets.TEAM_FIELDS.filter((field) => row.isOk(field));
  const columns = filled.flatMap((field) => {
    const column = scored.map((vote) => vote.number(field));
    return differing(row, { [field]: filled.length === 1 ? [points] : [mean(column), sum(column)] });
  });
  return [...differing(row, { average: [points], sum: [mean(sums), points, sum(sums)] }), ...columns];
}

const SCORED = { by: sheets.BY_OFFICIAL, needs: ["score"] } as const;

/** Section 4: what the head and the team say of an official. */
export const SECTION_4 = annex`
4.1: Таван үзүүлэлт тус бүр {limit} | five indicators, each {limit}
4.2: Нэмэлт үзүүлэлт {limit}-аас олонгүй, зөвхөн заасан байгууллагад хэрэглэнэ
  | at most {limit} further indicators, only in the bodies listed
4.3: Нэгжийн даргын үнэлгээ = онооны нийлбэр / үзүүлэлтийн тоо
  | the head's points are the average over the indicators in use
4.4: Албан хаагч бүрийн саналыг нууцаар авсан | every colleague was asked, secretly
4.5: Гурван үзүүлэлт тус бүр {limit} | three indicators, each {limit}
4.6 R2: Хамт олны үнэлгээ = нийлбэр / хамт олны тоо / үзүүлэлтийн тоо
  | the team's points are the sum over the indicators, averaged over colleagues and indicators
`({
  "4.1": head.all("limit", ["indicator"], five, { ...SCORED, between: LIMITS.head }),
  "4.2": head.all("limit", ["indicator", "body"], further, { ...SCORED, atMost: LIMITS.further }),
  "4.3": [
    averageOver("head", "score", headFigures, { uses: ["indicator"], needs: ["score"] }),
    partInRange("head", LIMITS.head),
  ],
  "4.4": team.all("attest", ["asked", "secret", "colleague"], asked),
  "4.5": team.within(sheets.TEAM_FIELDS, { between: LIMITS.team, note: ALL_BEYOND, unless: didNotScore }),
  // The average over colleagues and indicators.
  "4.6": [
    team.all("formula", ["sum", "average"], ofTeam, { by: sheets.BY_OFFICIAL, needs: sheets.TEAM_FIELDS }),
    partInRange("team", LIMITS.team),
  ],
});

/** As section 4 asks of rows, here of columns: which are in use, and whether the body may have any. No limit asks both. */
const furtherOfHead: Judge = (row, context) => {
  const used = furtherOf(row);
  const body = row.text("body") || context.setting("body");
  return judgeFurther(row.refs(used), body, context, (index, figures) =>
    row.fail(used[index], { cells: used, ...figures })
  );
};

/** Section 5, the heads of units. */
export const SECTION_5 = annex`
5.2 R7 points=plan: Нэгжийн төлөвлөгөөний биелэлтийн оноо биелэлтийн хувиар, {points}
  | points of the unit's plan follow from its completion, {points}
5.3 R3 points=goal: Нэгжийн даргын ур чадварын зорилтыг гуравдугаар зүйлээр үнэлнэ, {points}
  | the head's skill goals score as in section three, {points}
5.4: Зургаан үзүүлэлт тус бүр {limit} | six indicators, each {limit}
5.5: Нэмэлт үзүүлэлт {limit}-аас олонгүй, зөвхөн заасан байгууллагад хэрэглэнэ
  | at most {limit} further indicators, only in the bodies listed
5.6: Нэгжийн даргын хандлага, удирдах арга барилын оноо = нийлбэр / үзүүлэлтийн тоо
  | attitude and leadership is the average over the indicators in use
`({
  "5.2": unitHead.stated("planPoints", RECKONED_PLAN, {
    tolerance: TOLERANCE,
    // More than the whole plan may give more than its points by the other reading alone.
    within(points, context) {
      const [low, high] = context.limit(LIMITS.plan);
      return [low, points > high && context.reading("R7") === "uncapped" ? points : high];
    },
  }),
  "5.3": unitHead.stated("goals", GOALS, {
    tolerance: TOLERANCE,
    within: LIMITS.goal,
    uses: ["goalCompletion"],
  }),
  "5.4": unitHead.within((row) => [...sheets.SIX, ...furtherOf(row)], {
    between: LIMITS.unitHead,
    note: ALL_BEYOND,
    uses: sheets.SIX,
  }),
  "5.5": unitHead.each("limit", [...FURTHER_FIELDS, "body"], furtherOfHead, { atMost: LIMITS.further }),
  "5.6": [
    unitHead.stated("leadership", RECKONED_LEADERSHIP, {
      tolerance: TOLERANCE,
      within: LIMITS.unitHead,
      uses: sheets.SIX,
    }),
    partInRange("leadership", LIMITS.unitHead),
  ],
});
