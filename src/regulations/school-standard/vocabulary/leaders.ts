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

/** A rating of all leaders, which is of none of them in particular: listed for each, it is asked. */
const RATED_TOGETHER = [
  "xếp loại theo chuẩn",
  "xếp loại chuẩn",
  "xếp loại",
  "kết quả xếp loại theo chuẩn",
  "đánh giá theo chuẩn",
  "xếp loại theo chuẩn hiệu trưởng của",
]
  .flatMap((rated) =>
    ["hiệu trưởng, phó hiệu trưởng", "HT, PHT", "hiệu trưởng, PHT", "hiệu trưởng và phó hiệu trưởng"].map(
      (who) => `${rated} ${who}`
    )
  )
  .join(" | ");

/** Heads over ratings on the standard for principals, each of one of them. */
const RATINGS =
  "xếp loại theo chuẩn hiệu trưởng | xếp loại chuẩn hiệu trưởng | đánh giá theo chuẩn hiệu trưởng | xếp loại HT, PHT | xếp loại chuẩn HT, PHT";

/** The ratings of the principal and the vice principals: article 5(1). */
export const LEADERS = `principalRating: hiệu trưởng xếp loại | hiệu trưởng xếp loại theo chuẩn hiệu trưởng
  | hiệu trưởng xếp loại theo chuẩn | hiệu trưởng đạt loại | hiệu trưởng được xếp loại | xếp loại chuẩn hiệu trưởng
  | xếp loại hiệu trưởng theo chuẩn | đánh giá hiệu trưởng | kết quả xếp loại hiệu trưởng
  | đánh giá, xếp loại hiệu trưởng | kết quả đánh giá hiệu trưởng | đánh giá hiệu trưởng theo chuẩn
  | hiệu trưởng: xếp loại | đánh giá chuẩn hiệu trưởng | kết quả đánh giá hiệu trưởng theo chuẩn
  | mức xếp loại hiệu trưởng | xếp loại của hiệu trưởng | chuẩn hiệu trưởng
  | xếp loại hiệu trưởng theo chuẩn hiệu trưởng | hiệu trưởng đạt chuẩn loại | hiệu trưởng được đánh giá, xếp loại
  | Kết quả xếp loại HT năm học | Hiệu trưởng được Sở xếp loại | Hiệu trưởng được Phòng xếp loại
  | Hiệu trưởng được cấp trên xếp loại | Hiệu trưởng được cấp trên đánh giá loại | Mức đạt chuẩn hiệu trưởng
  | Sở xếp loại hiệu trưởng | Phòng GDĐT xếp loại hiệu trưởng | HT được phòng GD đánh giá
  | Hiệu trưởng được Phòng đánh giá | Hiệu trưởng được Sở đánh giá | HT năm học vừa qua xếp loại
  | Hiệu trưởng đạt mức | HT (xếp loại) | Xếp loại hiệu trưởng theo TT29 | HT xếp loại theo TT29
  | HT được xếp loại gì | Hiệu trưởng (xếp loại chuẩn)
principalRating @ hiệu trưởng: xếp loại theo chuẩn | xếp loại theo chuẩn hiệu trưởng
principalRating @ hiệu trưởng | chuẩn hiệu trưởng | CBQL | cán bộ quản lý | ban giám hiệu: xếp loại hiệu trưởng
  | hiệu trưởng xếp loại
principalRating @ xếp loại CBQL | đánh giá CBQL | đánh giá, xếp loại CBQL: hiệu trưởng
principalRating > ${RATINGS}: hiệu trưởng | HT
viceRating @ ${RATINGS}: phó hiệu trưởng | PHT | phó hiệu trưởng 1 | PHT thứ nhất | các phó hiệu trưởng
principalRating: ${RATED_TOGETHER}
viceRating: ${RATED_TOGETHER}
viceRating2 @ ${RATINGS}: phó hiệu trưởng 2 | PHT thứ hai
viceRating @ xếp loại CBQL | đánh giá CBQL | đánh giá, xếp loại CBQL: phó hiệu trưởng | các phó hiệu trưởng
  | phó hiệu trưởng 1
viceRating2 @ xếp loại CBQL | đánh giá CBQL | đánh giá, xếp loại CBQL: phó hiệu trưởng 2
viceRating: phó hiệu trưởng xếp loại | phó hiệu trưởng được xếp loại | các phó hiệu trưởng xếp loại
  | các phó hiệu trưởng được xếp loại | xếp loại các phó hiệu trưởng | đánh giá phó hiệu trưởng
  | kết quả xếp loại phó hiệu trưởng | ${numbered("1", "nhất")} | kết quả đánh giá phó hiệu trưởng
  | đánh giá phó hiệu trưởng theo chuẩn | xếp loại phó hiệu trưởng theo chuẩn
  | xếp loại chuẩn phó hiệu trưởng | phó hiệu trưởng xếp loại theo chuẩn | phó hiệu trưởng đạt loại
  | xếp loại của phó hiệu trưởng | đánh giá, xếp loại phó hiệu trưởng | mức xếp loại phó hiệu trưởng
  | xếp loại theo chuẩn phó hiệu trưởng | chuẩn phó hiệu trưởng | Kết quả xếp loại PHT năm học
  | Phó hiệu trưởng được Sở xếp loại | Phó hiệu trưởng được Phòng xếp loại | Phó hiệu trưởng được cấp trên xếp loại | Sở xếp loại phó hiệu trưởng | Mức đạt chuẩn phó hiệu trưởng
  | Phó hiệu trưởng được Phòng đánh giá | Phó hiệu trưởng đạt mức | Xếp loại phó hiệu trưởng theo TT29
viceRating @ phó hiệu trưởng | các phó hiệu trưởng | phó hiệu trưởng 1: xếp loại theo chuẩn | chuẩn hiệu trưởng
  | xếp loại chuẩn hiệu trưởng | xếp loại theo chuẩn hiệu trưởng | theo chuẩn hiệu trưởng
  | đánh giá chuẩn hiệu trưởng
viceRating2 @ phó hiệu trưởng 2 | phó hiệu trưởng thứ hai: chuẩn hiệu trưởng | xếp loại chuẩn hiệu trưởng
viceRating2: ${numbered("2", "hai")} | Phó hiệu trưởng 2 đạt loại
viceRating2 @ Chuẩn hiệu trưởng: PHT 2
viceRating3: ${numbered("3", "ba")} | Phó hiệu trưởng 3 đạt loại
viceRating3 @ Chuẩn hiệu trưởng: PHT 3
viceRating4: ${numbered("4", "tư")} | Phó hiệu trưởng 4 đạt loại
viceRating4 @ Chuẩn hiệu trưởng: PHT 4`;
