import { PASS, type Judgement, type Row } from "../../rules";
import { answer } from "./answers";
import { levelOf } from "./levels";
import { NOTES } from "./messages";
import { wordsOf } from "./words";

type Body = "phong" | "huyen" | "tinh" | "so";
const BODIES: readonly (readonly [Body, RegExp])[] = [
  ["phong", /\b(?:phong|pgd\w*)\b/g],
  ["huyen", /\b(?:ubnd|uy ban nhan dan) (?:cap )?(?:huyen|quan|thi xa|thanh pho)\b/g],
  ["tinh", /\b(?:ubnd|uy ban nhan dan) (?:cap )?tinh\b/g],
  ["so", /\b(?:so|sgd\w*)\b(?! (?:luong|ngay))/g],
];

/** The bodies that a text names, in its order: "Phòng GDĐT → UBND huyện → Sở GDĐT". */
function routeOf(text: string): Body[] {
  const words = wordsOf(text);
  return BODIES.flatMap(([body, pattern]) =>
    [...words.matchAll(pattern)].map(({ index }) => ({ body, index }))
  )
    .sort((a, b) => a.index - b.index)
    .map(({ body }) => body);
}

/**
 * Article 11(1): every dossier ends at the Sở; that of a lower secondary school, and of the lower secondary
 * part of a school of several levels, is first confirmed by the phòng and commented by the district.
 */
export function submission(row: Row): Judgement {
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const route = routeOf(row.text("submittedTo"));
  const destination = route[route.length - 1];
  if (destination && destination !== "so") {
    return row.fail("submittedTo", { value: row.text("submittedTo"), note: { text: NOTES.notToDepartment } });
  }
  const steps: readonly (readonly [string, Body, typeof NOTES.notConfirmed | typeof NOTES.notCommented])[] =
    level.kind === "upper"
      ? []
      : [
          ["officeConfirmed", "phong", NOTES.notConfirmed],
          ["districtCommented", "huyen", NOTES.notCommented],
        ];
  for (const [field, , text] of steps) {
    if (answer(row, field) === false) return row.fail(field, { value: false, limit: true, note: { text } });
  }
  if (!destination) {
    return row.isOk("submittedTo")
      ? row.unknown("unreadable", "submittedTo", { field: "submittedTo" })
      : row.missing("submittedTo");
  }
  for (const [field, body] of steps) {
    if (answer(row, field) === undefined && !(row.isBlank(field) && route.includes(body)))
      return row.missing(field);
  }
  return PASS;
}
