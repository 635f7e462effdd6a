import { figure, limitRow, type Rule } from "../../../rules";
import { answer, answered } from "../answers";
import { clauseRule } from "../clause";
import { completeInClasses, completeInSchool } from "../grades";
import { NOTES } from "../messages";
import { LIMITS } from "../parameters";
import { largestClass, pupilsInClass } from "../sizes";
import { topicsByGroup, topicsOfSchool } from "../topics";
import { schoolAttest } from "./support";

/** Article 4: organisation and management of the school. */
export const ARTICLE_4: readonly Rule[] = [
  clauseRule({
    id: "4.1.a-1",
    kind: "limit",
    title: { vi: "Trường có tối đa 45 lớp", en: "At most 45 classes" },
    parameter: LIMITS.classes,
    comparison: "atMost",
    forms: [limitRow("school", figure("classes"), "atMost", LIMITS.classes)],
  }),
  clauseRule({
    id: "4.1.a-2",
    kind: "complete",
    title: { vi: "Đủ các khối lớp của cấp học", en: "Every grade of the level has at least one class" },
    forms: [
      { record: "class", scope: "set", judge: completeInClasses },
      { record: "school", scope: "row", judge: completeInSchool },
    ],
  }),
  clauseRule({
    id: "4.1.b",
    kind: "limit",
    title: { vi: "Mỗi lớp có tối đa 45 học sinh", en: "At most 45 pupils in a class" },
    parameter: LIMITS.pupilsInClass,
    comparison: "atMost",
    forms: [pupilsInClass, largestClass],
  }),
  schoolAttest("4.2.a"),
  clauseRule({
    id: "4.2.b",
    kind: "limit",
    title: {
      vi: "Mỗi năm đề xuất ít nhất hai chuyên đề chuyên môn",
      en: "At least two topics (chuyên đề) proposed a year",
    },
    parameter: LIMITS.topics,
    comparison: "atLeast",
    readings: ["R1"],
    forms: [topicsByGroup, topicsOfSchool],
  }),
  schoolAttest("4.2.c"),
  schoolAttest("4.3.a"),
  schoolAttest("4.3.b"),
  schoolAttest("4.4"),
  {
    ...schoolAttest("4.5.a"),
    forms: [
      {
        record: "school",
        scope: "row",
        judge: (row) => {
          const none = row.mark("partyStrong") === "none" || answer(row, "hasParty") === false;
          if (!none) return answered(row, "partyStrong");
          const plan = answered(row, "partyPlan");
          if (plan.outcome !== "fail") return plan;
          return row.fail("partyPlan", {
            cells: ["partyPlan", "partyStrong", "hasParty"],
            value: false,
            limit: true,
            note: { text: NOTES.noParty },
          });
        },
      },
    ],
  },
  schoolAttest("4.5.b"),
];
