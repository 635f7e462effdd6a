const THINGS = ["kết quả và hồ sơ", "hồ sơ và kết quả", "hồ sơ, kết quả", "hồ sơ", "kết quả", ""];
const SETTLING = ["giải quyết TTHC", "TTHC", ""];
const VALID = ["", "đang còn hiệu lực", "đang còn hiệu lực và có giá trị sử dụng"];

/** Digitisation, of whosever competence. */
export const DIGITISATIONS = THINGS.flatMap((thing) =>
  SETTLING.flatMap((settling) =>
    VALID.map((valid) => ["số hóa", thing, settling, valid].filter((part) => part !== "").join(" "))
  )
);

const COMPETENCE = [
  "",
  "của",
  "tại",
  "cấp",
  "của cấp",
  "thuộc thẩm quyền",
  "thuộc thẩm quyền của",
  "thuộc thẩm quyền cấp",
  "thuộc thẩm quyền của cấp",
  "thuộc thẩm quyền giải quyết",
  "thuộc thẩm quyền giải quyết của",
  "thuộc thẩm quyền giải quyết của cấp",
];

/** Names of owners are of two words at most; what is longer is a wording of its own. */
const isOwner = (words: string): boolean => words.split(" ").length <= 2;

/** Digitisation in the competence of these owners, and other wordings of it as they stand. */
export function digitisedBy(listed: readonly string[]): string[] {
  const owners = listed.filter(isOwner);
  const competences = COMPETENCE.flatMap((competence) =>
    owners.map((owner) => [competence, owner].filter((part) => part !== "").join(" "))
  );
  return [
    ...DIGITISATIONS.flatMap((base) => competences.map((competence) => `${base} ${competence}`)),
    ...listed.filter((words) => !isOwner(words)),
  ];
}
