import type { Field } from "../../../rules";
import { VICES } from "./facility";
import { field, RATINGS } from "./fields";

/** Ratings of vice principals: one for the unnumbered label, and by number. */
export const VICE_RATINGS = ["viceRating", "viceRating2", "viceRating3", "viceRating4"] as const;

const numbered = (n: number): string[] =>
  [
    `phó hiệu trưởng ${n}`,
    `phó hiệu trưởng thứ ${n}`,
    ...(n === 1 ? ["phó hiệu trưởng thứ nhất"] : []),
    ...(n === 2 ? ["phó hiệu trưởng thứ hai"] : []),
    ...(n === 3 ? ["phó hiệu trưởng thứ ba"] : []),
    ...(n === 4 ? ["phó hiệu trưởng thứ tư"] : []),
  ].flatMap((vice) => [
    `xếp loại ${vice}`,
    `${vice} xếp loại`,
    `${vice} được xếp loại`,
    `xếp loại chuẩn ${vice}`,
  ]);

/** Principal and vice principals: article 5(1). */
export const LEADERS: readonly Field[] = [
  field("leadersRated", "yesNo", "principal and vice principals rated khá or better", [
    "Hiệu trưởng, phó hiệu trưởng xếp loại từ khá trở lên",
    "hiệu trưởng và các phó hiệu trưởng xếp loại từ khá trở lên",
    "hiệu trưởng và các phó hiệu trưởng được xếp loại từ khá trở lên",
    "hiệu trưởng, phó hiệu trưởng xếp loại khá trở lên",
    "hiệu trưởng, các phó hiệu trưởng xếp loại từ khá trở lên",
    "hiệu trưởng và các phó hiệu trưởng được cấp quản lý giáo dục trực tiếp xếp loại từ khá trở lên",
    "BGH xếp loại khá trở lên",
    "CBQL xếp loại khá trở lên",
    "BGH xếp loại từ khá trở lên",
    "CBQL xếp loại từ khá trở lên",
    "được cấp quản lý giáo dục trực tiếp xếp loại từ khá trở lên",
  ]),
  field(
    "principalRating",
    "choice",
    "rating of the principal",
    [
      "Xếp loại hiệu trưởng",
      "hiệu trưởng xếp loại",
      "hiệu trưởng được xếp loại",
      "xếp loại chuẩn hiệu trưởng",
      "xếp loại hiệu trưởng theo chuẩn",
      "đánh giá hiệu trưởng",
      "kết quả xếp loại hiệu trưởng",
      "đánh giá, xếp loại hiệu trưởng",
    ],
    { options: RATINGS }
  ),
  field(
    "viceRating",
    "choice",
    "rating of the vice principals",
    [
      "Xếp loại phó hiệu trưởng",
      "phó hiệu trưởng xếp loại",
      "phó hiệu trưởng được xếp loại",
      "các phó hiệu trưởng xếp loại",
      "các phó hiệu trưởng được xếp loại",
      "xếp loại các phó hiệu trưởng",
      "đánh giá phó hiệu trưởng",
      "kết quả xếp loại phó hiệu trưởng",
      ...numbered(1),
    ],
    { options: RATINGS }
  ),
  ...[2, 3, 4].map((n) =>
    field(`viceRating${n}`, "choice", `rating of vice principal ${n}`, numbered(n), { options: RATINGS })
  ),
  VICES,
];
