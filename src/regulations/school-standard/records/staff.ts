import { EXCELLENT_TEACHERS } from "./excellence";
import type { Field } from "../../../rules";
import { ALL_MARKS, countAndShare, field, under } from "./fields";

const STAFF_ABOVE = [
  "giáo viên",
  "đội ngũ",
  "đội ngũ giáo viên",
  "số giáo viên",
  "tổng số giáo viên",
  "đội ngũ CBQL, giáo viên",
];

/** Teachers, and who uses a computer: articles 5(2) and 6(5). */
export const STAFF: readonly Field[] = [
  field(
    "teachers",
    "count",
    "number of teachers",
    [
      "Tổng số giáo viên",
      "số giáo viên",
      "TSGV",
      "TS GV",
      "số GV",
      "giáo viên trực tiếp đứng lớp",
      "số giáo viên trực tiếp đứng lớp",
      "giáo viên trực tiếp giảng dạy",
      "số giáo viên trực tiếp giảng dạy",
    ],
    { under: under(STAFF_ABOVE, "tổng số", "tổng số GV", "TS", "tổng", "cộng") }
  ),
  ...countAndShare(
    "trained",
    "teachers with the standard of training",
    [
      "giáo viên đạt chuẩn trình độ đào tạo",
      "giáo viên đạt trình độ chuẩn đào tạo",
      "giáo viên đạt chuẩn đào tạo",
      "giáo viên đạt trình độ chuẩn",
      "giáo viên đạt chuẩn về trình độ đào tạo",
      "giáo viên đạt chuẩn trở lên",
      "giáo viên đạt chuẩn và trên chuẩn",
      "giáo viên đạt chuẩn đào tạo trở lên",
      "giáo viên đạt chuẩn, trên chuẩn",
      "giáo viên các bộ môn đạt trình độ chuẩn đào tạo",
      "GV đạt chuẩn và trên chuẩn trình độ đào tạo",
    ],
    {
      marks: ALL_MARKS,
      whole: "teachers",
      under: under(
        STAFF_ABOVE,
        "đạt chuẩn",
        "đạt chuẩn đào tạo",
        "đạt chuẩn trở lên",
        "đạt trình độ chuẩn",
        "đạt chuẩn trình độ đào tạo"
      ),
    }
  ),
  field(
    "belowStandard",
    "count",
    "teachers below the standard of training",
    [
      "Giáo viên chưa đạt chuẩn trình độ đào tạo",
      "số giáo viên chưa đạt chuẩn",
      "giáo viên chưa đạt chuẩn đào tạo",
      "giáo viên chưa đạt chuẩn",
      "giáo viên dưới chuẩn",
    ],
    {
      under: [
        {
          groups: ["trình độ đào tạo", "trình độ", "trình độ chuyên môn", "trình độ giáo viên"],
          labels: ["chưa đạt chuẩn", "dưới chuẩn", "chưa chuẩn"],
        },
      ],
    }
  ),
  field("atStandard", "count", "teachers at the standard of training", ["Trình độ đào tạo đạt chuẩn"], {
    under: [
      {
        groups: ["trình độ đào tạo", "trình độ", "trình độ chuyên môn", "trình độ giáo viên"],
        labels: ["đạt chuẩn", "chuẩn"],
      },
    ],
  }),
  field(
    "aboveStandard",
    "count",
    "teachers above the standard of training",
    ["Trình độ đào tạo trên chuẩn"],
    {
      under: [
        {
          groups: ["trình độ đào tạo", "trình độ", "trình độ chuyên môn", "trình độ giáo viên"],
          labels: ["trên chuẩn", "vượt chuẩn"],
        },
      ],
    }
  ),
  ...countAndShare("excellent", "teachers rated “dạy giỏi” at base level or above", EXCELLENT_TEACHERS, {
    whole: "teachers",
    under: under(
      STAFF_ABOVE,
      "dạy giỏi",
      "dạy giỏi từ cấp cơ sở",
      "dạy giỏi từ cấp cơ sở trở lên",
      "dạy giỏi cấp cơ sở",
      "giỏi từ cấp cơ sở trở lên"
    ),
  }),
  ...countAndShare(
    "rated",
    "teachers rated khá or better on the professional standard",
    [
      "giáo viên đạt chuẩn nghề nghiệp loại khá trở lên",
      "giáo viên đạt chuẩn nghề nghiệp từ khá trở lên",
      "giáo viên đạt chuẩn nghề nghiệp từ loại khá trở lên",
      "giáo viên xếp loại khá trở lên theo chuẩn nghề nghiệp",
      "giáo viên xếp loại từ khá trở lên theo chuẩn nghề nghiệp",
      "giáo viên đạt chuẩn loại khá trở lên",
      "giáo viên đạt chuẩn loại khá trở lên theo chuẩn nghề nghiệp",
      "chuẩn nghề nghiệp loại khá trở lên",
      "chuẩn nghề nghiệp khá trở lên",
      "chuẩn nghề nghiệp từ khá trở lên",
      "đạt chuẩn nghề nghiệp loại khá trở lên",
      "giáo viên đạt chuẩn nghề nghiệp khá trở lên",
      "CNN khá trở lên",
      "CNN loại khá trở lên",
      "giáo viên đạt chuẩn nghề nghiệp giáo viên trung học loại khá trở lên",
    ],
    {
      marks: ALL_MARKS,
      whole: "teachers",
      under: under(
        STAFF_ABOVE,
        "CNN khá trở lên",
        "chuẩn nghề nghiệp khá trở lên",
        "đạt chuẩn nghề nghiệp khá trở lên",
        "xếp loại khá trở lên"
      ),
    }
  ),
  field("managersAndTeachers", "count", "number of managers and teachers", [
    "Tổng số cán bộ quản lý, giáo viên",
    "tổng số CBQL, GV",
    "số cán bộ quản lý, giáo viên",
    "số CBQL, GV",
    "tổng số cán bộ quản lý và giáo viên",
    "tổng số cán bộ, giáo viên",
    "số cán bộ, giáo viên",
    "TS CBQL, GV",
    "TS CBGV",
    "tổng số CBGV",
    "tổng số CB, GV",
  ]),
  ...countAndShare(
    "computerUsers",
    "managers and teachers who use a computer",
    [
      "cán bộ quản lý, giáo viên sử dụng được máy vi tính",
      "cán bộ quản lý, giáo viên đều sử dụng được máy vi tính",
      "CBQL, GV sử dụng được máy vi tính",
      "CBQL, GV sử dụng được máy tính",
      "CBQL, giáo viên sử dụng máy vi tính",
      "cán bộ quản lý, giáo viên sử dụng máy vi tính",
      "cán bộ quản lý và giáo viên sử dụng được máy vi tính",
      "cán bộ, giáo viên sử dụng được máy vi tính",
      "CB, GV sử dụng được máy vi tính",
      "CBGV sử dụng được máy vi tính",
      "CBQL, GV biết sử dụng máy vi tính",
      "sử dụng được máy vi tính",
    ],
    { marks: ALL_MARKS, whole: "managersAndTeachers" }
  ),
];
