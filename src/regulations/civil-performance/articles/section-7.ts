import { answer, answersOf, isGap, on, order, PASS, Row, type Judge, type JudgeSet } from "../../../rules";
import { annex } from "../clause";
import { FINAL_SCORE, finalField, isReevaluated, NEEDS_ANOTHER_LOOK } from "../facts/officials";
import { NO_NEED, NO_REEVALUATION, NOT_REEVALUATED, OUT_OF_ORDER, WITHOUT_GROUND } from "../notes";
import { STATED_TOTAL } from "./totals";

const official = on("official");

/** The re-evaluation, and on which grounds there may be one. */
const GROUNDS = ["reevaluated", "category", "complaint"];

/** A re-evaluation is there where one is needed; a figure that nobody needed is another clause's. */
const isThere: Judge = (row, context) => {
  const needed = NEEDS_ANOTHER_LOOK(row, context);
  if (needed === false) return NO_NEED;
  if (row.isOk("reevaluated")) return undefined;
  if (needed !== true) return needed;
  if (!row.has("reevaluated") || !row.isBlank("reevaluated")) return row.missing("reevaluated");
  return row.fail("reevaluated", { cells: GROUNDS, value: null, note: NO_REEVALUATION });
};

/** A re-evaluation is not there where none is needed: a blank is right, which no answer says. */
const isAllowed: Judge = (row, context) => {
  const needed = NEEDS_ANOTHER_LOOK(row, context);
  if (isGap(needed)) return needed;
  return needed ? undefined : withoutGround(row, row.text("category"));
};

function withoutGround(row: Row, category: string) {
  const found = row.isOk("reevaluated") ? row.number("reevaluated") : row.text("reevaluated");
  const args = { category, found };
  return row.fail("reevaluated", { cells: GROUNDS, value: found, note: WITHOUT_GROUND, args });
}

/** Column 5 of an evaluation sheet stays empty where the sheet's own official needs no re-evaluation. */
const onSheet: JudgeSet = (set, context) => {
  const officials = context.tables("official", set.sheet);
  const [table] = officials;
  const only = table?.count === 1 && officials.length === 1 ? new Row(table, 0) : undefined;
  return [...set.rows()].flatMap((row) => {
    if (!isReevaluated(row)) return [];
    const needed = only && NEEDS_ANOTHER_LOOK(only, context);
    if (!only || needed === undefined || needed === true) return [];
    return [isGap(needed) ? needed : { ...withoutGround(row, only.text("category")), record: row.name }];
  });
};

/** Answers about re-evaluations concern rows that have one. */
const notReevaluated: Judge = (row) => {
  if (!row.has("reevaluated")) return row.missing("reevaluated");
  return isReevaluated(row) ? undefined : NOT_REEVALUATED;
};

/**
 * One statement beneath the list: a no denies it, one yes says it where the rest is blank, which an answer for each
 * record would not.
 */
const members: JudgeSet = (set) => {
  const said = answersOf(set, ["membersSigned"]);
  if (said.some(({ outcome }) => outcome === "fail")) return said;
  const rows = [...set.rows()].filter((row) => !row.isBlank("membersSigned"));
  return rows.length > 0 && rows.every((row) => row.yes("membersSigned") === true) ? [PASS] : said;
};

const SHEETS = ["measure", "goal", "head"].map(on);

/** Section 7 and the stated totals. */
export const SECTION_7 = annex(
  `
total unit=points R6: Бичсэн нийт оноо ба хэсгүүд нь тооцоолсонтой тэнцүү
  | the stated total and its parts equal the computed ones
7.2 R9: «Маш сайн», «Хангалтгүй» ангилал болон гомдолтой албан хаагчийг дахин үнэлсэн
  | everyone in “Маш сайн” or “Хангалтгүй”, or with a complaint, has a re-evaluation
7.3: Дахин үнэлгээ тайлагнасан баримтын хүрээнд хийгдсэн
  | a re-evaluation rests only on documents reported to the head
7.4 unit=points R9: Бусад үндэслэлээр дахин үнэлээгүй | nobody is re-evaluated on other grounds
7.6: Дахин үнэлсэн хуудсанд ахлагч, нарийн бичгийн дарга гарын үсэг зурсан
  | each re-evaluated sheet is signed by the team's chair and secretary
7.7-1 unit=points: Нэгдсэн жагсаалт оноогоор ихээс бага руу эрэмбэлэгдсэн
  | the list runs from the highest final score to the lowest
7.7-2: Жагсаалтын доор багийн гишүүд гарын үсэг зурсан | the team's members signed beneath the list
`,
  {
    total: STATED_TOTAL,
    "7.2": official.each("complete", [...GROUNDS, "total"], isThere),
    "7.3": official.answer("documents", { unless: notReevaluated }),
    "7.4": [
      official.each("member", GROUNDS, isAllowed, { unless: notReevaluated }),
      ...SHEETS.map((sheet) => sheet.all("member", ["reevaluated"], onSheet, { applies: ["reevaluated"] })),
    ],
    "7.6": answer({ record: "official", all: ["chairSigned", "secretarySigned"], unless: notReevaluated }),
    "7.7-1": order({
      record: "official",
      needs: [["reevaluated", "total"]],
      of: FINAL_SCORE,
      at: finalField,
      note: OUT_OF_ORDER,
    }),
    "7.7-2": official.all("attest", ["membersSigned"], members),
  }
);
