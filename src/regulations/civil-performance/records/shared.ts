import { fieldsIn } from "../../../rules";
import { EVALUATED, SHARED } from "../vocabulary";

const shared = fieldsIn("mn", SHARED);

/** A field that a sheet may state once for all records of a table. */
export const STANDING = { standing: true } as const;

export const number = shared.text("no", "Д/д", "number");
export const person = shared.text("official", "Албан хаагчийн нэр", "official");
/** Whose evaluation sheet a table stands on. */
export const evaluated = fieldsIn("mn", EVALUATED).text(
  "official",
  "Албан хаагчийн нэр",
  "official",
  STANDING
);
export const register = shared.text("register", "РД", "register number");
export const position = shared.text("position", "Албан тушаал", "position");
export const unit = shared.text("unit", "Нэгж", "unit");
export const role = shared.choice("role", "Үүрэг", "official or head of a unit", ["official", "unitHead"]);

export const base = shared.number("base", "Суурь түвшин", "base level");
export const target = shared.number("target", "Хүрэх түвшин", "target level");
export const achieved = shared.number("achieved", "Хүрсэн түвшин", "level achieved");
export const completion = shared.share("completion", "Биелэлтийн хувь", "completion");
export const reevaluated = shared.number("reevaluated", "Дахин үнэлгээ", "re-evaluated points");
/** The bodies in which further professional indicators are used (4.2, 5.5). */
export const body = shared.text("body", "Байгууллага", "body", STANDING);
export const due = shared.date("due", "Төлөвлөсөн хугацаа", "due date");
export const done = shared.date("done", "Биелүүлсэн огноо", "date done");

/** Adjustments (section 6): a positive number in a column of deductions is one. */
export const deduction = shared.number("deduction", "Бууруулах оноо", "deduction");
export const addition = shared.number("addition", "Нэмэгдүүлэх оноо", "addition");
