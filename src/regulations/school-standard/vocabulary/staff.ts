import { vocabulary } from "../../../rules";

/** Heads over figures of teachers, and over those of their training. */
const TEACHERS =
  "giáo viên | đội ngũ | đội ngũ giáo viên | số giáo viên | tổng số giáo viên | đội ngũ CBQL, giáo viên";
const TRAINING = "trình độ đào tạo | trình độ | trình độ chuyên môn | trình độ giáo viên";

/** Answers in words of their own to the demand that everybody does something. */
const ALL = "có | đạt | đều | tất cả | x | ✓ | true | đủ | 100/100 | toàn bộ";
const NOT_ALL = "không | chưa | không đạt | chưa đạt | false | ×";

/** The rating of one of several vice principals. */
const numbered = (digit: string, word: string): string =>
  [`phó hiệu trưởng ${digit}`, `phó hiệu trưởng thứ ${digit}`, `phó hiệu trưởng thứ ${word}`]
    .flatMap((vice) => [
      `xếp loại ${vice}`,
      `${vice} xếp loại`,
      `${vice} được xếp loại`,
      `xếp loại chuẩn ${vice}`,
    ])
    .join(" | ");

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

/** "Dạy giỏi" from the base level up (5.2-2), as sheets name that level, or do not name it. */
export const atEachLevel = (heads: readonly string[]): string[] =>
  LEVELS.flatMap((level) => heads.map((head) => `${head} ${level}`.trim()));

/** Principal, vice principals and teachers: articles 5 and 6(5). */
export const STAFF = vocabulary(
  `
leadersRated: hiệu trưởng và các phó hiệu trưởng xếp loại từ khá trở lên
  | hiệu trưởng và các phó hiệu trưởng được xếp loại từ khá trở lên
  | hiệu trưởng, phó hiệu trưởng xếp loại khá trở lên
  | hiệu trưởng, các phó hiệu trưởng xếp loại từ khá trở lên
  | hiệu trưởng và các phó hiệu trưởng được cấp quản lý giáo dục trực tiếp xếp loại từ khá trở lên
  | BGH xếp loại khá trở lên | CBQL xếp loại khá trở lên | BGH xếp loại từ khá trở lên
  | CBQL xếp loại từ khá trở lên | được cấp quản lý giáo dục trực tiếp xếp loại từ khá trở lên
principalRating: hiệu trưởng xếp loại | hiệu trưởng xếp loại theo chuẩn hiệu trưởng
  | hiệu trưởng xếp loại theo chuẩn | hiệu trưởng đạt loại | hiệu trưởng được xếp loại | xếp loại chuẩn hiệu trưởng
  | xếp loại hiệu trưởng theo chuẩn | đánh giá hiệu trưởng | kết quả xếp loại hiệu trưởng
  | đánh giá, xếp loại hiệu trưởng
viceRating: phó hiệu trưởng xếp loại | phó hiệu trưởng được xếp loại | các phó hiệu trưởng xếp loại
  | các phó hiệu trưởng được xếp loại | xếp loại các phó hiệu trưởng | đánh giá phó hiệu trưởng
  | kết quả xếp loại phó hiệu trưởng | ${numbered("1", "nhất")}
viceRating2: ${numbered("2", "hai")}
viceRating3: ${numbered("3", "ba")}
viceRating4: ${numbered("4", "tư")}
teachers: số giáo viên | TSGV | TS GV | số GV | giáo viên trực tiếp đứng lớp
  | số giáo viên trực tiếp đứng lớp | giáo viên trực tiếp giảng dạy | số giáo viên trực tiếp giảng dạy
teachers @ ${TEACHERS}: tổng số | tổng số GV | TS | tổng | cộng
trained: giáo viên đạt trình độ chuẩn đào tạo | giáo viên đạt chuẩn đào tạo | giáo viên đạt trình độ chuẩn
  | giáo viên đạt chuẩn về trình độ đào tạo | giáo viên đạt chuẩn trở lên
  | giáo viên đạt chuẩn và trên chuẩn | giáo viên đạt chuẩn đào tạo trở lên
  | giáo viên đạt chuẩn, trên chuẩn | giáo viên các bộ môn đạt trình độ chuẩn đào tạo
  | GV đạt chuẩn và trên chuẩn trình độ đào tạo
trained @ ${TEACHERS}: đạt chuẩn | đạt chuẩn đào tạo | đạt chuẩn trở lên | đạt trình độ chuẩn
  | đạt chuẩn trình độ đào tạo
trained = yes: ${ALL}
trained = no: ${NOT_ALL}
belowStandard: số giáo viên chưa đạt chuẩn | giáo viên chưa đạt chuẩn đào tạo | giáo viên chưa đạt chuẩn
  | giáo viên dưới chuẩn
belowStandard @ ${TRAINING}: chưa đạt chuẩn | dưới chuẩn | chưa chuẩn
atStandard @ ${TRAINING}: đạt chuẩn | chuẩn
aboveStandard @ ${TRAINING}: trên chuẩn | vượt chuẩn
excellent: giáo viên dạy giỏi | giáo viên đạt tiêu chuẩn dạy giỏi | giáo viên đạt dạy giỏi
  | giáo viên đạt danh hiệu dạy giỏi | giáo viên giỏi | GVDG | GVG
excellent @ ${TEACHERS}: dạy giỏi | dạy giỏi từ cấp cơ sở | dạy giỏi từ cấp cơ sở trở lên
  | dạy giỏi cấp cơ sở | giỏi từ cấp cơ sở trở lên
rated: giáo viên đạt chuẩn nghề nghiệp từ khá trở lên | giáo viên đạt chuẩn nghề nghiệp từ loại khá trở lên
  | giáo viên xếp loại khá trở lên theo chuẩn nghề nghiệp
  | giáo viên xếp loại từ khá trở lên theo chuẩn nghề nghiệp | giáo viên đạt chuẩn loại khá trở lên
  | giáo viên đạt chuẩn loại khá trở lên theo chuẩn nghề nghiệp | chuẩn nghề nghiệp loại khá trở lên
  | chuẩn nghề nghiệp khá trở lên | chuẩn nghề nghiệp từ khá trở lên
  | đạt chuẩn nghề nghiệp loại khá trở lên | giáo viên đạt chuẩn nghề nghiệp khá trở lên | CNN khá trở lên
  | CNN loại khá trở lên | giáo viên đạt chuẩn nghề nghiệp giáo viên trung học loại khá trở lên
rated @ ${TEACHERS}: CNN khá trở lên | chuẩn nghề nghiệp khá trở lên | đạt chuẩn nghề nghiệp khá trở lên
  | xếp loại khá trở lên
rated = yes: ${ALL}
rated = no: ${NOT_ALL}
managersAndTeachers: tổng số CBQL, GV | số cán bộ quản lý, giáo viên | số CBQL, GV
  | tổng số cán bộ quản lý và giáo viên | tổng số cán bộ, giáo viên | số cán bộ, giáo viên | TS CBQL, GV
  | TS CBGV | tổng số CBGV | tổng số CB, GV
computerUsers: cán bộ quản lý, giáo viên đều sử dụng được máy vi tính | CBQL, GV sử dụng được máy vi tính
  | CBQL, GV sử dụng được máy tính | CBQL, giáo viên sử dụng máy vi tính
  | cán bộ quản lý, giáo viên sử dụng máy vi tính | cán bộ quản lý và giáo viên sử dụng được máy vi tính
  | cán bộ, giáo viên sử dụng được máy vi tính | CB, GV sử dụng được máy vi tính
  | CBGV sử dụng được máy vi tính | CBQL, GV biết sử dụng máy vi tính | sử dụng được máy vi tính
computerUsers = yes: ${ALL}
computerUsers = no: ${NOT_ALL}
`,
  { excellent: atEachLevel }
);
