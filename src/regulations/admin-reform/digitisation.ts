/**
 * Wordings of the two digitisation targets, which differ only in whose competence they name; and of a row
 * that names none, which nobody can assign.
 */
const THINGS = ["kết quả và hồ sơ", "hồ sơ và kết quả", "hồ sơ, kết quả", "hồ sơ", "kết quả", ""];
const SETTLING = ["giải quyết TTHC", "TTHC", ""];
const VALID = ["", "đang còn hiệu lực", "đang còn hiệu lực và có giá trị sử dụng"];

const BASES = THINGS.flatMap((thing) =>
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

const wordings = (owners: readonly string[]): string[] =>
  BASES.flatMap((base) =>
    COMPETENCE.flatMap((competence) =>
      owners.map((owner) => [base, competence, owner].filter((part) => part !== "").join(" "))
    )
  );

export const BY_UNIT: readonly string[] = wordings(["đơn vị", "trường", "nhà trường"]);
export const BY_DISTRICT: readonly string[] = wordings(["huyện"]);
export const BY_NOBODY: readonly string[] = [...BASES, "scan hồ sơ", "scan hồ sơ, kết quả giải quyết TTHC"];
