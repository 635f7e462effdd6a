import type { Field, FieldType } from "../../../rules";

type Extra = Partial<Omit<Field, "id" | "type" | "name" | "labels">>;

/** A field; its first label is what messages call it in Vietnamese. */
export function field(
  id: string,
  type: FieldType,
  en: string,
  labels: readonly string[],
  extra: Extra = {}
): Field {
  return { id, type, name: { vi: labels[0] ?? id, en }, labels, ...extra };
}

/** Words in place of a figure: nothing to count; or a demand that is confirmed where others have a rate. */
export const NOTHING = [
  "không phát sinh",
  "chưa phát sinh",
  "không có phát sinh",
  "không phát sinh hồ sơ",
  "không có hồ sơ",
  "KPS",
];
const YES = [
  "có",
  "đạt",
  "đã",
  "đủ",
  "đầy đủ",
  "x",
  "✓",
  "✔",
  "√",
  "☑",
  "true",
  "đã thực hiện",
  "có thực hiện",
  "thực hiện",
  "thực hiện tốt",
  "đã thực hiện đầy đủ",
  "thực hiện đầy đủ",
  "đã thực hiện tốt",
  "đã công khai",
  "đã ban hành",
  "đã công bố",
  "đã có",
  "đảm bảo",
  "kịp thời",
  "đầy đủ, kịp thời",
  "thường xuyên",
  "hoàn thành",
  "đã hoàn thành",
  "đạt yêu cầu",
  "đúng hạn",
  "đúng quy định",
];
const NO = [
  "không",
  "chưa",
  "chưa có",
  "không có",
  "không đạt",
  "chưa đạt",
  "chưa thực hiện",
  "không thực hiện",
  "chưa công khai",
  "chưa ban hành",
  "chưa công bố",
  "chưa hoàn thành",
  "chưa kịp thời",
  "chưa đầy đủ",
  "chưa đảm bảo",
  "false",
  "×",
  "✗",
  "trễ hạn",
];
export const ANSWER_MARKS = { none: NOTHING, yes: YES, no: NO } as const;
