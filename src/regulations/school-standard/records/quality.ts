import type { Field } from "../../../rules";
import { countAndShare, field } from "./fields";

/** Label words before a grade ("Học lực giỏi") and group headers above it ("Học lực › Giỏi"). */
interface Scale {
  readonly id: string;
  readonly prefixes: readonly string[];
  readonly groups: readonly string[];
}

const spoken = (scale: string, short: string): readonly string[] => [
  scale,
  short,
  `xếp loại ${scale}`,
  `học sinh có ${scale}`,
  `học sinh ${scale}`,
  `học sinh xếp loại ${scale}`,
  `học sinh đạt ${scale}`,
  `HS xếp loại ${scale}`,
  `HS ${scale}`,
  `HS có ${scale}`,
];

const LEARNING: Scale = {
  id: "learning",
  prefixes: spoken("học lực", "HL"),
  groups: [
    "học lực",
    "HL",
    "xếp loại học lực",
    "kết quả học lực",
    "chất lượng học lực",
    "kết quả xếp loại học lực",
    "về học lực",
    "chia theo học lực",
    "số học sinh chia theo học lực",
    "học lực (tỷ lệ %)",
  ],
};
const CONDUCT: Scale = {
  id: "conduct",
  prefixes: spoken("hạnh kiểm", "HK"),
  groups: [
    "hạnh kiểm",
    "HK",
    "xếp loại hạnh kiểm",
    "kết quả hạnh kiểm",
    "chất lượng hạnh kiểm",
    "kết quả xếp loại hạnh kiểm",
    "về hạnh kiểm",
    "chia theo hạnh kiểm",
    "số học sinh chia theo hạnh kiểm",
    "hạnh kiểm (tỷ lệ %)",
  ],
};

/** A grade of a scale, as count and share; combined grades are no part of the sum over the scale. */
function grade(
  scale: Scale,
  id: string,
  en: string,
  words: readonly string[],
  more: readonly string[] = []
): Field[] {
  const [first = "", ...others] = words;
  const under = [
    ...words,
    ...words.map((word) => `loại ${word}`),
    ...words.map((word) => `xếp loại ${word}`),
  ];
  const labels = scale.prefixes.flatMap((prefix) => [
    `${prefix} ${first}`,
    `${prefix} loại ${first}`,
    `${prefix} - ${first}`,
  ]);
  const short = others.filter((word) => word.length > 2).map((word) => `${scale.prefixes[0]} ${word}`);
  return countAndShare(id, en, [...labels, ...short, ...more], {
    under: [{ groups: scale.groups, labels: under }],
    ...(isCombined(id) ? {} : { scale: scale.id }),
    whole: "pupils",
  });
}

const isCombined = (id: string): boolean => id === "learningWeakPoor" || id === "conductGoodFair";

export const PUPILS = field(
  "pupils",
  "count",
  "number of pupils",
  [
    "Tổng số học sinh",
    "số học sinh",
    "tổng số HS",
    "TSHS",
    "TS học sinh",
    "TS HS",
    "số HS",
    "sĩ số",
    "sĩ số toàn trường",
    "sĩ số cuối năm",
    "học sinh toàn trường",
    "số học sinh toàn trường",
    "tổng số học sinh toàn trường",
    "tổng số học sinh cuối năm",
    "số học sinh cuối năm",
    "quy mô học sinh",
    "số học sinh chia theo hạnh kiểm",
    "số học sinh chia theo học lực",
    "học sinh chia theo hạnh kiểm",
    "học sinh chia theo học lực",
  ],
  {
    under: [
      {
        groups: ["học sinh", "số học sinh", "quy mô học sinh"],
        labels: ["tổng số", "TS", "cộng", "toàn trường", "sĩ số"],
      },
    ],
  }
);

/** What article 6(1) and (2) ask about a school year: drop-outs, repeaters, learning and conduct. */
export const QUALITY: readonly Field[] = [
  PUPILS,
  ...countAndShare(
    "dropouts",
    "drop-outs",
    [
      "học sinh bỏ học",
      "HS bỏ học",
      "bỏ học",
      "học sinh bỏ học giữa chừng",
      "bỏ học giữa chừng",
      "HS giảm do bỏ học",
      "học sinh giảm do bỏ học",
      "học sinh bỏ học hàng năm",
      "học sinh bỏ học trong năm",
    ],
    {
      whole: "pupils",
      under: [{ groups: ["học sinh", "biến động học sinh", "tăng giảm học sinh"], labels: ["BH"] }],
    }
  ),
  ...countAndShare(
    "repeaters",
    "repeaters",
    [
      "học sinh lưu ban",
      "lưu ban",
      "HS lưu ban",
      "học sinh ở lại lớp",
      "ở lại lớp",
      "HS ở lại lớp",
      "không lên lớp",
      "học sinh không lên lớp",
      "học sinh lưu ban hàng năm",
      "học sinh lưu ban trong năm",
    ],
    { whole: "pupils" }
  ),
  ...countAndShare(
    "dropoutsAndRepeaters",
    "drop-outs and repeaters",
    [
      "học sinh bỏ học và lưu ban",
      "bỏ học và lưu ban",
      "bỏ học, lưu ban",
      "bỏ học + lưu ban",
      "lưu ban và bỏ học",
      "lưu ban, bỏ học",
      "HS bỏ học và lưu ban",
      "HS bỏ học, lưu ban",
      "học sinh bỏ học, lưu ban",
      "học sinh bỏ học và lưu ban hàng năm",
    ],
    { whole: "pupils" }
  ),
  ...grade(
    LEARNING,
    "learningGood",
    "pupils with learning giỏi",
    ["giỏi", "G"],
    ["học sinh xếp loại giỏi", "HS xếp loại giỏi"]
  ),
  ...grade(LEARNING, "learningFair", "pupils with learning khá", ["khá", "K"]),
  ...grade(LEARNING, "learningAverage", "pupils with learning trung bình", ["trung bình", "TB"]),
  ...grade(LEARNING, "learningWeak", "pupils with learning yếu", ["yếu", "Y"]),
  ...grade(
    LEARNING,
    "learningPoor",
    "pupils with learning kém",
    ["kém"],
    ["học sinh xếp loại kém", "HS xếp loại kém"]
  ),
  ...grade(
    LEARNING,
    "learningWeakPoor",
    "pupils with learning yếu or kém",
    ["yếu, kém", "yếu kém", "yếu-kém", "yếu + kém", "yếu và kém", "yếu/kém", "Y-K", "Y, K", "yếu - kém"],
    ["học sinh xếp loại yếu, kém", "học sinh yếu, kém", "học sinh yếu kém", "HS yếu kém", "HS yếu, kém"]
  ),
  ...grade(CONDUCT, "conductGood", "pupils with conduct tốt", ["tốt", "T"]),
  ...grade(CONDUCT, "conductFair", "pupils with conduct khá", ["khá", "K"]),
  ...grade(CONDUCT, "conductAverage", "pupils with conduct trung bình", ["trung bình", "TB"]),
  ...grade(CONDUCT, "conductWeak", "pupils with conduct yếu", ["yếu", "Y"]),
  ...grade(CONDUCT, "conductGoodFair", "pupils with conduct tốt or khá", [
    "khá, tốt",
    "tốt, khá",
    "khá và tốt",
    "tốt và khá",
    "tốt + khá",
    "khá + tốt",
    "khá-tốt",
    "tốt-khá",
    "khá tốt",
    "tốt khá",
    "tốt/khá",
    "khá/tốt",
    "khá trở lên",
    "từ khá trở lên",
  ]),
];
