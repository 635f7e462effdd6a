import { fieldsIn, recordsIn, type Field } from "../../../rules";
import { EVALUATED, SHARED } from "../vocabulary";

/**
 * Lists that have names, posts and days as these have, and are of other matters: leave, attendance, duty,
 * courses, property. A title that speaks of an evaluation as well is of this law.
 */
const OTHER_LISTS =
  /^(?!.*(?:үнэлгээ|гүйцэтгэл|биелэлт|төлөвлөг|зорилт|оноо|санал))(?:.*[^\p{L}])?(?:чөлөө|өвч(?:тэй|ний|ин)|амралт|ээлжийн|ирц|цагийн? бүртгэл|жижүүр|томилолт|сургалтын (?:төсөв|төсвийн|ирц|хуваарь|төлбөр|хамрагдалт|бүртгэл)|тооллог(?!ын комисс)|эд хөрөнг|хөрөнгийн|тоног төхөөрөмж|бараа материал|агуулах|цалин)/iu;

const made = recordsIn("mn");
export const recordOf: typeof made = (words, head, spec) =>
  made(words, head, { excludedBy: OTHER_LISTS, ...spec });

/** Fields of several record types; a positive number in a column of deductions is one (section 6). */
export const FIELDS: readonly Field[] = fieldsIn("mn", SHARED).table(`
no text: Д/д | number
official text: Албан хаагчийн нэр | official
register text: РД | register number
position text: Албан тушаал | position
unit text: Нэгж | unit
role choice official unitHead: Үүрэг | official or head of a unit
base number: Суурь түвшин | base level
target number: Хүрэх түвшин | target level
achieved number: Хүрсэн түвшин | level achieved
completion share: Биелэлтийн хувь | completion
reevaluated number: Дахин үнэлгээ | re-evaluated points
body text standing: Байгууллага | body
due date: Төлөвлөсөн хугацаа | due date
done date: Биелүүлсэн огноо | date done
deduction number: Бууруулах оноо | deduction
addition number: Нэмэгдүүлэх оноо | addition
`);

/** The same on an evaluation sheet, which is one official's: it may say once whose. */
export const ON_SHEET: readonly Field[] = [
  ...fieldsIn("mn", EVALUATED).table("official text standing: Албан хаагчийн нэр | official"),
  ...FIELDS.filter(({ id }) => id !== "official"),
];
