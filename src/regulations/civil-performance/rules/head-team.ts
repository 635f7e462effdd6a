import { fail, PASS, unknown, type Context, type Judgement, type RecordSet, type Rule } from "../../../rules";
import { judgeAverage } from "../averages";
import { answers, isKnown, onRow, onSet, rulesOf } from "../define";
import { FURTHER_UNUSED, NO_BODY, NOT_SUCH_BODY, DID_NOT_SCORE, COMPUTED } from "../messages";
import { mayAdd } from "../bodies";
import * as sheets from "../indicators";
import { FURTHER, HEAD_RANGE, MOST_FURTHER, TEAM_RANGE } from "../parameters";
import { agrees, average } from "../scoring";

const rule = rulesOf({
  mn: "Дөрөв. Хандлага, ёс зүй, ур чадварыг үнэлэх",
  en: "Section 4: attitude, ethics and skills",
});

const HEAD_LIMIT = [0, 7] as const;
const TEAM_LIMIT = [0, 8] as const;

function judgeFive(set: RecordSet): readonly Judgement[] {
  const absent = set.gap("score");
  if (absent) return [absent];
  const { five, further } = sheets.headSheet(set);
  const found: Judgement[] = [];
  let gap: Judgement | undefined;
  five.forEach((row, index) => {
    if (!row) gap ??= unknown("incomplete", { sheet: set.sheet, note: sheets.absentNote(index) });
  });
  for (const row of [...five.filter((one) => one !== undefined), ...sheets.inUse(further)]) {
    if (!row.isOk("score")) gap ??= { ...row.missing("score"), record: row.name };
    else if (row.number("score") < HEAD_LIMIT[0] || row.number("score") > HEAD_LIMIT[1]) {
      found.push({
        ...row.fail("score", { value: row.number("score"), limit: HEAD_LIMIT }),
        record: row.name,
      });
    }
  }
  return found.length > 0 ? found : [gap ?? PASS];
}

function judgeFurther(set: RecordSet, context: Context): readonly Judgement[] {
  const absent = set.gap("score");
  if (absent) return [absent];
  const used = sheets.inUse(sheets.headSheet(set).further);
  const [first] = used;
  if (!first) return [FURTHER_UNUSED];
  const cells = used.flatMap((row) => row.refs(["score"]));
  if (used.length > MOST_FURTHER) {
    return [
      fail({ at: used[MOST_FURTHER]?.ref("score") ?? null, cells, value: used.length, limit: MOST_FURTHER }),
    ];
  }
  const named = [...set.rows()].map((row) => row.text("body")).find((text) => text !== "");
  return [judgeBody(named ?? context.setting("body"), first.ref("score"), cells)];
}

/** Whether further indicators may be used in a body; without its name nobody can tell. */
export function judgeBody(body: unknown, at: Judgement["at"], cells: Judgement["cells"]): Judgement {
  if (typeof body !== "string" || body.trim() === "")
    return unknown("notSet", { at, cells, field: "body", note: { text: NO_BODY } });
  return mayAdd(body)
    ? PASS
    : fail({ at, cells, value: body, note: { text: NOT_SUCH_BODY, args: { body } } });
}

function judgeHead(set: RecordSet): readonly Judgement[] {
  const absent = set.gap("score");
  if (absent) return [absent];
  const points = sheets.headPoints(set);
  if (!isKnown(points)) return [points];
  const { five, further } = sheets.headSheet(set);
  const rows = [...five.filter((row) => row !== undefined), ...sheets.inUse(further)];
  return judgeAverage(
    set,
    "score",
    rows.map((row) => ({ row, value: row.number("score") }))
  );
}

function judgeTeam(set: RecordSet, context: Context): readonly Judgement[] {
  const absent = set.gap(...sheets.TEAM_FIELDS);
  if (absent) return [absent];
  const found: Judgement[] = [];
  const check = (
    row: Parameters<typeof sheets.rowSum>[0],
    field: string,
    allowed: readonly number[],
    own?: boolean
  ): void => {
    if (!row.isOk(field) || allowed.some((figure) => agrees(row.number(field), figure))) return;
    const limit = allowed[0] ?? NaN;
    const stated = row.number(field);
    found.push({
      ...row.fail(field, {
        value: stated,
        limit,
        reading: "R2",
        note: { text: COMPUTED, args: { stated, computed: limit } },
      }),
      ...(own ? { record: row.name } : {}),
    });
  };
  const scored = [...set.rows()].filter((row) => !sheets.didNotScore(row));
  for (const row of scored) {
    const sum = sheets.rowSum(row);
    const mean = sheets.rowAverage(row);
    if (isKnown(sum)) check(row, "sum", [sum], true);
    if (isKnown(mean)) check(row, "average", [mean], true);
  }
  const points = sheets.teamResult(set, context);
  if (!isKnown(points)) return found.length > 0 ? found : [points];
  const sums = scored.map((row) => Number(sheets.rowSum(row)));
  const all = sums.reduce((total, sum) => total + sum, 0);
  for (const row of set.summaries()) {
    const filled = sheets.TEAM_FIELDS.filter((field) => row.isOk(field));
    check(row, "average", [points]);
    check(row, "sum", [average(sums), points, all]);
    for (const field of filled) {
      const column = scored.map((vote) => vote.number(field));
      const total = column.reduce((sum, score) => sum + score, 0);
      check(row, field, filled.length === 1 ? [points] : [average(column), total]);
    }
  }
  return found.length > 0 ? found : [PASS];
}

/** Being asked secretly says both; being asked alone leaves the secrecy open. */
function judgeAsked(set: RecordSet): readonly Judgement[] {
  const said = answers(set, ["asked", "secret"], true);
  const gap = set.gap("secret");
  return gap && said.every(({ outcome }) => outcome === "pass") ? [gap] : said;
}

/** Section 4: what the head and the team say of an official. */
export const HEAD_TEAM_RULES: readonly Rule[] = [
  rule(
    "4.1",
    "limit",
    { mn: "Таван үзүүлэлт тус бүр 0-7 оноотой", en: "five indicators, each 0–7" },
    onSet("head", judgeFive),
    { parameter: HEAD_RANGE, comparison: "between" }
  ),
  rule(
    "4.2",
    "limit",
    {
      mn: "Нэмэлт 1-3 үзүүлэлтийг зөвхөн заасан байгууллагад хэрэглэнэ",
      en: "1–3 further indicators, only in the bodies listed",
    },
    onSet("head", judgeFurther),
    { parameter: FURTHER, comparison: "atMost" }
  ),
  rule(
    "4.3",
    "formula",
    {
      mn: "Нэгжийн даргын үнэлгээ = онооны нийлбэр / үзүүлэлтийн тоо",
      en: "the head's points are the average over the indicators in use",
    },
    onSet("head", judgeHead)
  ),
  rule(
    "4.4",
    "attest",
    { mn: "Албан хаагч бүрийн саналыг нууцаар авсан", en: "every colleague was asked, secretly" },
    onSet("team", judgeAsked)
  ),
  rule(
    "4.5",
    "limit",
    { mn: "Гурван үзүүлэлт тус бүр 0-8 оноотой", en: "three indicators, each 0–8" },
    onRow("team", (row) => {
      if (sheets.TEAM_FIELDS.every((field) => row.has(field)) && sheets.didNotScore(row))
        return DID_NOT_SCORE;
      const wide = sheets.TEAM_FIELDS.find(
        (field) => row.isOk(field) && (row.number(field) < TEAM_LIMIT[0] || row.number(field) > TEAM_LIMIT[1])
      );
      if (wide) return row.fail(wide, { value: row.number(wide), limit: TEAM_LIMIT });
      return row.gap(...sheets.TEAM_FIELDS) ?? PASS;
    }),
    { parameter: TEAM_RANGE, comparison: "between" }
  ),
  rule(
    "4.6",
    "formula",
    {
      mn: "Хамт олны үнэлгээ = нийлбэр / хамт олны тоо / үзүүлэлтийн тоо",
      en: "the team's points are the sum over the indicators, averaged over colleagues and indicators",
    },
    onSet("team", judgeTeam),
    { readings: ["R2"] }
  ),
];
