/** How sheets name teachers "dạy giỏi từ cấp cơ sở trở lên" (5.2-2). */
const LEVELS = [
  "từ cấp cơ sở trở lên",
  "cấp cơ sở trở lên",
  "cơ sở trở lên",
  "từ cơ sở trở lên",
  "các cấp",
  "cấp cơ sở",
  "cơ sở/huyện/tỉnh",
  "",
];

const at = (heads: readonly string[]): string[] =>
  LEVELS.flatMap((level) => heads.map((head) => `${head} ${level}`.trim()));

/** Of a school: how many of its teachers. */
export const EXCELLENT_TEACHERS: readonly string[] = at([
  "giáo viên dạy giỏi",
  "giáo viên đạt tiêu chuẩn dạy giỏi",
  "giáo viên đạt dạy giỏi",
  "giáo viên đạt danh hiệu dạy giỏi",
  "giáo viên giỏi",
  "GVDG",
  "GVG",
]);

/** Of a teacher: whether he or she is one. */
export const EXCELLENT: readonly string[] = [
  ...at(["dạy giỏi", "đạt tiêu chuẩn dạy giỏi", "đạt dạy giỏi", "danh hiệu dạy giỏi"]),
  ...EXCELLENT_TEACHERS,
];
