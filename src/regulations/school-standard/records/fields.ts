import { fieldsIn, type Field, type FieldExtra } from "../../../rules";
import { LEVELS } from "../levels";

export const field = fieldsIn("vi");

/** Ratings on the standards for principals and teachers, of the older scale and the later one. */
export const RATINGS = [
  { code: "xuất sắc", labels: ["XS", "loại xuất sắc", "hoàn thành xuất sắc"] },
  { code: "tốt", labels: ["T", "loại tốt"] },
  { code: "khá", labels: ["K", "loại khá"] },
  { code: "trung bình", labels: ["TB", "loại trung bình"] },
  { code: "đạt", labels: ["Đ", "mức đạt", "loại đạt", "đạt yêu cầu"] },
  { code: "kém", labels: ["loại kém", "yếu"] },
  { code: "chưa đạt", labels: ["CĐ", "không đạt", "chưa đạt yêu cầu", "KĐ"] },
] as const;

/** Whether a rating is khá or better. */
export const isFairOrBetter = (rating: string): boolean => ["xuất sắc", "tốt", "khá"].includes(rating);

export const LEVEL = field(
  "level",
  "choice",
  "level of school",
  ["Cấp học", "loại trường", "loại hình trường", "bậc học", "cấp trường"],
  {
    options: LEVELS,
  }
);

export const SCHOOL_NAME = [
  "Tên trường",
  "trường",
  "đơn vị",
  "tên đơn vị",
  "trường học",
  "nhà trường",
  "tên nhà trường",
];

/** The school that a class, group, teacher or year belongs to. */
export const SCHOOL = field("school", "text", "school", SCHOOL_NAME);

/** Answers in words of their own to the demand that everybody does something. */
export const ALL_MARKS = {
  yes: ["có", "đạt", "đều", "tất cả", "x", "✓", "true", "đủ", "100/100", "toàn bộ"],
  no: ["không", "chưa", "không đạt", "chưa đạt", "false", "×"],
} as const;

/**
 * A quantity that sheets give as a count or as a share under one label.
 *
 * @returns the count, and the share in percent (`<id>Share`)
 */
export function countAndShare(
  id: string,
  en: string,
  labels: readonly string[],
  extra: FieldExtra = {}
): [Field, Field] {
  const share = `${id}Share`;
  const { marks, ...common } = extra;
  return [
    field(id, "count", `number of ${en}`, labels, { ...common, twin: share }),
    field(share, "share", `share of ${en}`, labels, { ...common, ...(marks && { marks }), twin: id }),
  ];
}

/** Labels that hold beneath these heads only. */
export const under = (groups: readonly string[], ...labels: string[]): Field["under"] => [{ groups, labels }];
