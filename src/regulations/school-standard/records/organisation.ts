import type { Field } from "../../../rules";
import { GROUPS } from "./facility";
import { field, under } from "./fields";

/** Classes of each grade, for the whole range of a school of several levels. */
const GRADES: readonly Field[] = Array.from({ length: 12 }, (_, index) => {
  const grade = index + 1;
  return field(
    `grade${grade}`,
    "count",
    `number of classes of grade ${grade}`,
    [`Số lớp khối ${grade}`, `số lớp ${grade}`, `khối lớp ${grade}`, `khối ${grade}`, `K${grade}`],
    {
      under: [
        {
          groups: ["số lớp", "số lớp học", "lớp học", "tổng số lớp", "quy mô lớp"],
          labels: [`lớp ${grade}`],
        },
      ],
      whole: "classes",
    }
  );
});

const CLASSES_ABOVE = ["lớp", "lớp học", "số lớp", "số lớp học"];

/** How the school is organised: article 4. */
export const ORGANISATION: readonly Field[] = [
  field(
    "classes",
    "count",
    "number of classes",
    [
      "Tổng số lớp",
      "số lớp học",
      "số lớp",
      "tổng số lớp học",
      "TS lớp",
      "quy mô lớp",
      "quy mô số lớp",
      "số lớp toàn trường",
      "tổng số lớp toàn trường",
    ],
    { under: under(CLASSES_ABOVE, "tổng số", "cộng", "TS", "toàn trường") }
  ),
  ...GRADES,
  field("allGrades", "yesNo", "every grade of the level has a class", [
    "Đủ các khối lớp của cấp học",
    "đảm bảo đủ các khối lớp của cấp học",
    "đủ các khối lớp",
    "đảm bảo đủ các khối lớp",
    "có đủ các khối lớp của cấp học",
  ]),
  field("averageClass", "number", "average number of pupils in a class", [
    "Số học sinh/lớp",
    "bình quân học sinh/lớp",
    "bình quân số học sinh/lớp",
    "bình quân số học sinh/lớp học",
    "số học sinh bình quân/lớp",
    "HS/lớp",
    "bình quân HS/lớp",
    "sĩ số bình quân",
    "sĩ số trung bình",
    "sĩ số bình quân lớp",
    "sĩ số trung bình lớp",
    "số học sinh trung bình/lớp",
    "số học sinh trên lớp",
  ]),
  field("largestClass", "count", "pupils in the largest class", [
    "Sĩ số lớp đông nhất",
    "sĩ số cao nhất",
    "sĩ số lớp cao nhất",
    "sĩ số lớp lớn nhất",
    "số học sinh lớp đông nhất",
    "số học sinh của lớp đông nhất",
    "lớp đông nhất",
    "lớp có sĩ số đông nhất",
    "số học sinh/lớp cao nhất",
    "số học sinh/lớp nhiều nhất",
    "số học sinh/lớp tối đa",
    "sĩ số lớn nhất",
    "sĩ số tối đa",
  ]),
  GROUPS,
  field("topics", "count", "topics proposed in the year", [
    "Số chuyên đề chuyên môn trong năm",
    "số chuyên đề",
    "số chuyên đề chuyên môn",
    "tổng số chuyên đề",
    "tổng số chuyên đề chuyên môn",
    "số chuyên đề đề xuất trong năm",
    "số chuyên đề chuyên môn đề xuất trong năm",
    "số chuyên đề trong năm",
    "số chuyên đề/năm",
    "chuyên đề chuyên môn",
    "chuyên đề chuyên môn đề xuất trong năm",
  ]),
  field("fewestTopics", "count", "fewest topics of a group", [
    "Số chuyên đề ít nhất của một tổ",
    "tổ ít chuyên đề nhất",
    "số chuyên đề của tổ ít nhất",
    "số chuyên đề ít nhất/tổ",
    "chuyên đề ít nhất của một tổ",
    "số chuyên đề tối thiểu của một tổ",
  ]),
  field("hasParty", "yesNo", "there is a Party organisation", [
    "Có tổ chức Đảng",
    "tổ chức Đảng",
    "có chi bộ Đảng",
    "đã có tổ chức Đảng",
    "đã có tổ chức cơ sở Đảng",
    "có tổ chức cơ sở Đảng",
    "nhà trường có tổ chức Đảng",
  ]),
  field("partyPlan", "yesNo", "plan and yearly targets for a Party organisation", [
    "Kế hoạch và chỉ tiêu phát triển đảng viên, xây dựng tổ chức Đảng",
    "có kế hoạch và đạt chỉ tiêu phát triển đảng viên",
    "có kế hoạch và đạt chỉ tiêu cụ thể về phát triển đảng viên",
    "có kế hoạch và đạt chỉ tiêu về phát triển đảng viên",
    "kế hoạch phát triển đảng viên",
    "đạt chỉ tiêu phát triển đảng viên",
    "chỉ tiêu phát triển đảng viên",
    "kế hoạch xây dựng tổ chức Đảng",
    "chưa có tổ chức Đảng: có kế hoạch và đạt chỉ tiêu phát triển đảng viên",
  ]),
];
