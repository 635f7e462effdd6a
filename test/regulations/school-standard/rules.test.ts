import { SCHOOL_STANDARD } from "../../../src/regulations/school-standard";
import { judge, tableOf, type Judged } from "../../support/tables";
import { ARTICLE_4 } from "./vectors/article-4";
import { ARTICLE_5 } from "./vectors/article-5";
import { ARTICLE_6 } from "./vectors/article-6";
import { ARTICLE_7 } from "./vectors/article-7";
import { ARTICLES_9_12 } from "./vectors/articles-9-12";
import { RECOGNITIONS } from "./vectors/recognitions";
import type { Vector } from "./vector";

const recordOf = (id: string) => {
  const record = SCHOOL_STANDARD.records.find((each) => each.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
};

const inShort = ({ outcome, cell, reason, reading }: Judged): string => {
  if (outcome === "pass" || outcome === "notApplicable") return outcome;
  const words = [outcome, cell ?? "-", ...(reason ? [reason] : [])];
  return words.join(" ") + (reading ? ` [${reading}]` : "");
};

const judged = ({ rule, tables, formats, asOf, readings }: Vector): Judged[] =>
  judge(
    SCHOOL_STANDARD,
    rule,
    Object.entries(tables).map(([id, rows]) => tableOf(recordOf(id), rows, { sheet: id, formats })),
    { asOf, settings: { readings: readings ?? {} } }
  );

const VECTORS: readonly Vector[] = [
  ...RECOGNITIONS,
  ...ARTICLE_4,
  ...ARTICLE_5,
  ...ARTICLE_6,
  ...ARTICLE_7,
  ...ARTICLES_9_12,
];

test.each(VECTORS.map((vector) => [`${vector.rule}: ${vector.title}`, vector] as const))(
  "%s",
  (_, vector) => {
    const found = judged(vector);
    expect(found.map(inShort)).toEqual(vector.says);
    if (vector.value !== undefined) expect(found[0]?.value).toEqual(vector.value);
    if (vector.limit !== undefined) expect(found[0]?.limit).toEqual(vector.limit);
  }
);
