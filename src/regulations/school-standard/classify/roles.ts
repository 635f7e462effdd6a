import { classesIn, everyIn, patternIn } from "../../../rules";
import { ROLES } from "../vocabulary/people";
import { wordsOf } from "./words";

/** What a person in a list of teachers and managers is. */
export type Role = "principal" | "vice" | "teacher" | "staff";

const roleOf = classesIn(ROLES, ["vice", "principal", "teacher", "staff"]);
const [FORMER, AIDE] = [everyIn(ROLES, "former"), everyIn(ROLES, "aide")];
const OFFICE = patternIn(ROLES, "office");
const [FOR_TEACHERS, FOR_LEADERS] = [patternIn(ROLES, "rated teachers"), patternIn(ROLES, "rated leaders")];

/** The role that a position tells; who is no manager and no other staff teaches. */
export const roleIn = (position: string): Role =>
  roleOf(wordsOf(position).replace(FORMER, "").replace(AIDE, "nhan vien")) ?? "teacher";

/** Whether a group's name is the office's ("Tổ Văn phòng"), which is no group of subjects ("Văn - Sử" is). */
export const isOfficeTeam = (name: string): boolean => OFFICE.test(wordsOf(name));

/** Whether the head of a column of ratings is of the standard for teachers alone, not that for principals as well. */
export function isForTeachersAlone(head: string): boolean {
  const words = wordsOf(head);
  return FOR_TEACHERS.test(words) && !FOR_LEADERS.test(words);
}

/** Ratings on the standards for principals and teachers, of the older scale and the later one. */
export const RATINGS = ["xuất sắc", "tốt", "khá", "trung bình", "đạt", "kém", "chưa đạt"] as const;

/** Whether a rating is khá or better. */
export const isFairOrBetter = (rating: string): boolean => ["xuất sắc", "tốt", "khá"].includes(rating);
