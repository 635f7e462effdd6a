import {
  compare,
  PASS,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
  type Rule,
} from "../../../rules";
import { answered, answers, isKnown, onRow, onSet, rulesOf, type Computed } from "../define";
import { NO_NEED, NO_REEVALUATION, NOT_REEVALUATED, OUT_OF_ORDER, WITHOUT_GROUND } from "../messages";
import { STATED_TOTAL } from "./totals";

const rule = rulesOf({
  mn: "Долоо. Үнэлгээг хянан баталгаажуулах, дахин үнэлэх",
  en: "Section 7: confirming and re-evaluating",
});

const BANDS = ["excellent", "normal", "insufficient"] as const;

/** The category: as the sheet says, else by the bands that the user has set. */
function categoryOf(row: Row, context: Context): string | Judgement {
  const stated = row.choice("category");
  if (stated !== undefined) return stated;
  if (!row.isBlank("category") || !row.isOk("total")) return row.missing("category");
  const total = row.number("total");
  const within = (id: string): boolean => {
    const band = context.setting(id);
    if (!Array.isArray(band)) return false;
    const [low, high] = band as readonly unknown[];
    return (
      typeof low === "number" &&
      typeof high === "number" &&
      compare(total, low) >= 0 &&
      compare(total, high) <= 0
    );
  };
  return BANDS.find(within) ?? row.missing("category");
}

/** Whether an evaluation must be looked at again (7.1, 7.2), or why nobody can tell. */
function needs(row: Row, context: Context): boolean | Judgement {
  if (row.yes("complaint") === true) return true;
  const category = categoryOf(row, context);
  if (category === "excellent" || category === "insufficient") return true;
  if (typeof category !== "string") return category;
  return row.isOk("complaint") ? false : row.missing("complaint");
}

const isReevaluated = (row: Row): boolean => row.has("reevaluated") && !row.isBlank("reevaluated");

function judgeNeed(row: Row, context: Context): Judgement {
  const needed = needs(row, context);
  if (row.isOk("reevaluated")) return needed === false ? NO_NEED : PASS;
  if (needed === false) return NO_NEED;
  if (needed !== true) return needed;
  if (!row.has("reevaluated") || !row.isBlank("reevaluated")) return row.missing("reevaluated");
  return row.fail("reevaluated", {
    cells: ["reevaluated", "category", "complaint"],
    value: null,
    note: { text: NO_REEVALUATION },
  });
}

function judgeBan(row: Row, context: Context): Judgement {
  if (!row.has("reevaluated")) return row.missing("reevaluated");
  if (!isReevaluated(row)) return NOT_REEVALUATED;
  const needed = needs(row, context);
  if (typeof needed !== "boolean") return needed;
  if (needed) return PASS;
  const found = row.isOk("reevaluated") ? row.number("reevaluated") : row.text("reevaluated");
  return row.fail("reevaluated", {
    cells: ["reevaluated", "category", "complaint"],
    value: found,
    note: { text: WITHOUT_GROUND, args: { category: row.text("category"), found } },
  });
}

/** Answers about re-evaluations: rows without one are not concerned; the first no decides, else the first gap. */
const ofReevaluated =
  (...fields: readonly string[]) =>
  (row: Row): Judgement => {
    if (!row.has("reevaluated")) return row.missing("reevaluated");
    if (!isReevaluated(row)) return NOT_REEVALUATED;
    const said = fields.map((field) => answered(row, field));
    return (
      said.find(({ outcome }) => outcome === "fail") ??
      said.find(({ outcome }) => outcome === "unknown") ??
      PASS
    );
  };

/** The score by which a row is placed: the re-evaluated one where there is one. */
const finalField = (row: Row): string => (isReevaluated(row) ? "reevaluated" : "total");
function finalScore(row: Row): Computed {
  const field = finalField(row);
  return row.isOk(field) ? row.number(field) : row.missing(field);
}

/**
 * Rows that stand out of a list from high to low: those that a longest run in order leaves out. Of runs
 * equally long the one with the earlier rows holds, so that of two neighbours the later one is out of order.
 */
export function outOfOrder(scores: readonly number[]): number[] {
  // Patience from the list's end: `ends[n]` is the first row with which a run of n + 1 rows can begin.
  const ends: number[] = [];
  const next = scores.map(() => -1);
  for (let index = scores.length - 1; index >= 0; index -= 1) {
    const score = scores[index] ?? NaN;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(scores[ends[middle] ?? 0] ?? NaN, score) <= 0) low = middle + 1;
      else high = middle;
    }
    next[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = next[index] ?? -1) kept.add(index);
  return scores.map((_, index) => index).filter((index) => !kept.has(index));
}

function judgeOrder(set: RecordSet): readonly Judgement[] {
  const missing = set.has("reevaluated") ? undefined : set.gap("total");
  if (missing) return [missing];
  const found: Judgement[] = [];
  let gap: Judgement | undefined;
  const rows: { readonly row: Row; readonly score: number }[] = [];
  for (const row of set.rows()) {
    const score = finalScore(row);
    if (isKnown(score)) rows.push({ row, score });
    else gap ??= { ...score, record: row.name };
  }
  for (const index of outOfOrder(rows.map(({ score }) => score))) {
    const placed = rows[index];
    if (!placed) continue;
    const field = finalField(placed.row);
    const around = rows.slice(Math.max(0, index - 1), index + 2).map(({ score }) => String(score));
    const note = { text: OUT_OF_ORDER, args: { scores: around.join(" → ") } };
    found.push({ ...placed.row.fail(field, { value: placed.score, note }), record: placed.row.name });
  }
  return found.length > 0 ? found : [gap ?? PASS];
}

/** One statement beneath the list: a no denies it, one yes says it. */
function judgeMembers(set: RecordSet): readonly Judgement[] {
  const said = answers(set, ["membersSigned"]);
  if (said.some(({ outcome }) => outcome === "fail")) return said;
  return [...set.rows()].some((row) => row.yes("membersSigned") === true) ? [PASS] : said;
}

/** Section 7 and the stated totals. */
export const OFFICIAL_RULES: readonly Rule[] = [
  rule(
    "total",
    "formula",
    {
      mn: "Бичсэн нийт оноо ба хэсгүүд нь тооцоолсонтой тэнцүү",
      en: "the stated total and its parts equal the recomputed ones",
    },
    STATED_TOTAL,
    { cite: "6.6" }
  ),
  rule(
    "7.2",
    "complete",
    {
      mn: "“Маш сайн”, “Хангалтгүй” ангилал болон гомдолтой албан хаагчийг дахин үнэлсэн",
      en: "everyone in “Маш сайн” or “Хангалтгүй”, or with a complaint, has a re-evaluation",
    },
    onRow("official", judgeNeed),
    { cite: "7.1, 7.2" }
  ),
  rule(
    "7.3",
    "attest",
    {
      mn: "Дахин үнэлгээ тайлагнасан баримтын хүрээнд хийгдсэн",
      en: "a re-evaluation rests only on documents reported to the head",
    },
    onRow("official", ofReevaluated("documents"))
  ),
  rule(
    "7.4",
    "member",
    { mn: "Бусад үндэслэлээр дахин үнэлээгүй", en: "nobody is re-evaluated on other grounds" },
    onRow("official", judgeBan),
    { cite: "7.4, 7.5" }
  ),
  rule(
    "7.6",
    "attest",
    {
      mn: "Дахин үнэлсэн хуудсанд ахлагч, нарийн бичгийн дарга гарын үсэг зурсан",
      en: "each re-evaluated sheet is signed by the team's chair and secretary",
    },
    onRow("official", ofReevaluated("chairSigned", "secretarySigned"))
  ),
  rule(
    "7.7-1",
    "order",
    {
      mn: "Нэгдсэн жагсаалт оноогоор ихээс бага руу эрэмбэлэгдсэн",
      en: "the list runs from the highest final score to the lowest",
    },
    onSet("official", judgeOrder),
    { cite: "7.7" }
  ),
  rule(
    "7.7-2",
    "attest",
    {
      mn: "Жагсаалтын доор багийн гишүүд гарын үсэг зурсан",
      en: "the team's members signed beneath the list",
    },
    onSet("official", judgeMembers),
    { cite: "7.7" }
  ),
];
