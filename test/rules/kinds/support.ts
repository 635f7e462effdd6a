import {
  ruleMaker,
  type Draft,
  type Field,
  type Reading,
  type Regulation,
  type Rule,
} from "../../../src/rules";
import type { CellValue } from "../../../src/sheets";
import { judge, tableOf, type Judged } from "../../support/tables";
import { toyField, toyRecord, toyRegulation } from "../../support/toy";

const FIELDS: readonly Field[] = [
  toyField("class", "text", ["lớp"]),
  toyField("school", "text", ["trường"]),
  toyField("pupils", "count", ["sĩ số"]),
  toyField("share", "share", ["tỷ lệ"]),
  toyField("part", "count", ["số lượng"]),
  toyField("safe", "yesNo", ["an toàn"], { marks: { yes: ["đều"], no: ["chưa hết"] } }),
  toyField("clean", "yesNo", ["sạch"]),
  toyField("kind", "text", ["loại"]),
  toyField("signed", "date", ["ngày ký"]),
  toyField("checked", "date", ["ngày kiểm tra"]),
];

export const RECORD = toyRecord("class", FIELDS);

const READING: Reading = {
  id: "R1",
  question: { en: "which?" },
  options: [
    { id: "a", label: { en: "a" } },
    { id: "b", label: { en: "b" } },
  ],
};

/** A regulation of one rule. */
export function regulationOf(draft: Omit<Draft, "id" | "title">, more: Partial<Regulation> = {}): Regulation {
  const make = ruleMaker(
    () => ({ en: "clause" }),
    () => undefined
  );
  const rules: readonly Rule[] = make({ id: "1", title: { en: "title" }, ...draft });
  return { ...toyRegulation("toy", [RECORD]), rules, readings: [READING], ...more };
}

/** In short: `pass`, `notApplicable`, `fail B2`, `unknown B2 blank`, with the reading in brackets. */
const inShort = ({ outcome, cell, reason, reading }: Judged): string => {
  const words = outcome === "fail" || outcome === "unknown" ? [outcome, cell ?? "-"] : [outcome];
  return [...words, ...(reason ? [reason] : []), ...(reading ? [`[${reading}]`] : [])].join(" ");
};

/** What a rule of these forms says of records; columns from A in the order of the first record's keys. */
export function says(
  forms: Draft["forms"],
  records: readonly Readonly<Record<string, CellValue>>[],
  { asOf, reading, regulation }: { asOf?: string; reading?: string; regulation?: Partial<Regulation> } = {}
): string[] {
  return details(forms, records, { asOf, reading, regulation }).map(inShort);
}

/** As `says`, with everything that a judgement holds. */
export function details(
  forms: Draft["forms"],
  records: readonly Readonly<Record<string, CellValue>>[],
  { asOf, reading, regulation }: { asOf?: string; reading?: string; regulation?: Partial<Regulation> } = {}
): Judged[] {
  return judge(regulationOf({ forms }, regulation), "1", [tableOf(RECORD, records)], {
    asOf: asOf ?? "2024-06-30",
    settings: { readings: reading ? { R1: reading } : {} },
  });
}
