import { type Rule } from "../../../rules";
import { clauseRule } from "../clause";
import { leaderRated, leadersRated } from "../leaders";
import { NOT_APPLICABLE } from "../messages";
import { LIMITS } from "../parameters";
import {
  excellentTeacher,
  ratedTeacher,
  schoolShare,
  staffShare,
  teacherShare,
  teachersOf,
  trainedShare,
  trainedTeacher,
} from "../teachers";
import { underReading } from "../reading-forms";
import { schoolAttest } from "./support";

const trained = { reading: "R4", option: "all", otherwise: NOT_APPLICABLE.enough } as const;

/** Article 5: managers, teachers and staff. */
export const ARTICLE_5: readonly Rule[] = [
  schoolAttest("5.1-1"),
  clauseRule({
    id: "5.1-2",
    kind: "member",
    title: {
      vi: "Hiệu trưởng và các phó hiệu trưởng được xếp loại từ khá trở lên",
      en: "Principal and each vice principal rated khá or better",
    },
    forms: [
      { record: "teacher", scope: "row", judge: leaderRated },
      { record: "school", scope: "row", judge: leadersRated },
    ],
  }),
  clauseRule({
    id: "5.2-1",
    kind: "limit",
    title: {
      vi: "Giáo viên đạt trình độ chuẩn đào tạo",
      en: "Teachers meet the standard of training",
    },
    parameter: LIMITS.trainedTeachers,
    comparison: "atLeast",
    readings: ["R4"],
    forms: [
      underReading(trained, schoolShare(trainedShare, LIMITS.trainedTeachers, "trainedShare")),
      underReading(trained, teacherShare(trainedTeacher, LIMITS.trainedTeachers)),
    ],
  }),
  schoolAttest("5.2-4"),
  clauseRule({
    id: "5.2-2",
    kind: "limit",
    title: {
      vi: "Ít nhất 30% giáo viên dạy giỏi từ cấp cơ sở trở lên",
      en: "At least 30 % of the teachers “dạy giỏi” at base level or above",
    },
    parameter: LIMITS.excellentTeachers,
    comparison: "atLeast",
    forms: [
      schoolShare(staffShare("excellent", teachersOf), LIMITS.excellentTeachers, "excellentShare"),
      teacherShare(excellentTeacher, LIMITS.excellentTeachers),
    ],
  }),
  clauseRule({
    id: "5.2-3",
    kind: "limit",
    title: {
      vi: "100% giáo viên đạt chuẩn nghề nghiệp loại khá trở lên",
      en: "All teachers rated khá or better on the professional standard",
    },
    parameter: LIMITS.ratedTeachers,
    comparison: "atLeast",
    forms: [
      schoolShare(staffShare("rated", teachersOf), LIMITS.ratedTeachers, "ratedShare"),
      teacherShare(ratedTeacher, LIMITS.ratedTeachers),
    ],
  }),
  schoolAttest("5.3"),
];
