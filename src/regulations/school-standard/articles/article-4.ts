import { compare, completeList, isGap, on, whereNot, type Judge, type Row } from "../../../rules";
import { article } from "../clause";
import { AVERAGE_CLASS } from "../facts/buildings";
import { isOfficeTeam } from "../classify/roles";
import { CLASSES_BY_GRADE, completeInSchool, GRADE, gradesNeeded } from "../facts/grades";
import { BY_SCHOOL, countListed } from "../facts/schools";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { ASKED } from "./questions";

const school = on("school");
const group = on("group");

/**
 * Article 4(1)(b) from a school's own figures: the largest class decides. An average above the limit proves that
 * some class is too large, and one within it proves nothing: no comparison of one figure says that.
 */
const largestClass: Judge = (row, context) => {
  const limit = context.limit(LIMITS.pupilsInClass);
  if (row.isOk("largestClass")) {
    const figures = { value: row.number("largestClass"), limit };
    return compare(figures.value, limit) <= 0 ? row.pass(figures) : row.fail("largestClass", figures);
  }
  const average = AVERAGE_CLASS(row, context);
  if (!isGap(average) && compare(average, limit) > 0) {
    const said = { note: NOTES.averageTooHigh, args: { average, limit } };
    return row.fail(undefined, { value: average, limit, ...said });
  }
  if (countListed(row, "classes", context)) return NOT_APPLICABLE.byClasses;
  if (row.has("largestClass")) return row.missing("largestClass");
  if (isGap(average)) return average;
  const args = { average: Math.round(average * 100) / 100, limit };
  return row.unclear(undefined, NOTES.average, { value: average, limit, args });
};

/** Article 4(2) is of groups of subjects; the office's own is article 4(3)'s, and proposes no topics. */
const isOfSubjects = (row: Row): boolean => !isOfficeTeam(row.text("group"));
const isOffice = whereNot(isOfSubjects, NOT_APPLICABLE.officeTeam);
const OF_SUBJECTS = { of: "topics", among: isOfSubjects } as const;

/**
 * Article 4(2)(b) from a school's own figures: the fewest topics of a group decide. A total below two, or below
 * two for each group, proves that some group has too few; a larger one proves nothing, save of a single group. Three figures decide in turn,
 * which no limit of one does.
 */
const topicsByGroup: Judge = (row, context) => {
  const limit = context.limit(LIMITS.topics);
  if (row.isOk("fewestTopics")) return held(row, "fewestTopics", limit);
  const [total, groups] = [row.number("topics"), row.number("groups")];
  if (total < limit) return held(row, "topics", limit);
  if (total < limit * groups) {
    const figures = { value: total, limit: limit * groups };
    return row.fail("topics", { ...figures, note: NOTES.topicsTooFew, args: { total, groups, limit } });
  }
  if (row.isOk("topics") && groups === 1) return undefined;
  if (countListed(row, "groups", context)) return NOT_APPLICABLE.byGroups;
  if (row.has("fewestTopics")) return row.missing("fewestTopics");
  if (!row.isOk("topics")) return row.missing("topics");
  return row.unclear("topics", NOTES.topicsTotal, { value: total, limit, args: { total } });
};

/**
 * By the other reading every group has at least as many topics as the one with the fewest: without a total the product
 * proves enough, and never too few. A limit takes a figure for both.
 */
const topicsOfSchool: Judge = (row, context) => {
  const limit = context.limit(LIMITS.topics);
  if (row.isOk("topics")) return held(row, "topics", limit);
  const groups = row.isOk("groups") ? row.number("groups") : 1;
  if (row.number("fewestTopics") * groups >= limit) return undefined;
  if (row.number("groups") === 1 && row.isOk("fewestTopics")) return held(row, "fewestTopics", limit);
  return row.missing("topics");
};

function held(row: Row, field: string, limit: number) {
  const value = row.number(field);
  return value >= limit ? row.pass({ value, limit }) : row.fail(field, { value, limit });
}

/**
 * Article 4(5)(a): where there is no Party organisation, the plan for one and its targets stand for it: which
 * of two columns answers is told by a third.
 */
const party: Judge = (row) => {
  const none = row.mark("partyStrong") === "none" || row.yes("hasParty") === false;
  const field = none ? "partyPlan" : "partyStrong";
  return row.answered(field, none ? { note: { text: NOTES.noParty } } : {});
};

const TOPICS = ["topics", "fewestTopics", "groups"];
const BY_GROUP = { reading: "R1", option: "group" } as const;
const AS_A_SCHOOL = { reading: "R1", option: "school" } as const;

/** Article 4: organisation and management of the school. */
export const ARTICLE_4 = article`
4.1.a-1: Trường có tối đa {limit} | At most {limit}
4.1.a-2: Đủ các khối lớp của cấp học | Every grade of the level has at least one class
4.1.b: Mỗi lớp có tối đa {limit} | At most {limit} in a class
4.2.a
4.2.b R1: Mỗi năm đề xuất ít nhất {limit} chuyên môn | At least {limit} (chuyên đề) proposed a year
4.2.c 4.3.a 4.3.b 4.4 4.5.a 4.5.b
`(ASKED, {
  "4.1.a-1": school.limit("classes", { atMost: LIMITS.classes }),
  "4.1.a-2": [
    completeList({
      record: "class",
      by: BY_SCHOOL,
      needs: [["grade", "class"]],
      item: GRADE,
      needed: gradesNeeded,
      name: String,
      note: NOTES.missingGrades,
      unclear: NOTES.gradesUnclear,
    }),
    school.each("complete", ["allGrades", "level", ...CLASSES_BY_GRADE], completeInSchool),
  ],
  "4.1.b": [
    on("class").limit("pupils", { atMost: LIMITS.pupilsInClass }),
    school.each("limit", ["largestClass", "averageClass", "pupils", "classes"], largestClass),
  ],
  "4.2.b": [
    group.limit("topics", { atLeast: LIMITS.topics, unless: isOffice, when: BY_GROUP }),
    group.total({ ...OF_SUBJECTS, by: BY_SCHOOL, atLeast: LIMITS.topics, when: AS_A_SCHOOL }),
    school.each("limit", TOPICS, topicsByGroup, { when: BY_GROUP }),
    school.each("limit", TOPICS, topicsOfSchool, { when: AS_A_SCHOOL }),
  ],
  "4.5.a": school.each("attest", ["partyStrong", "hasParty", "partyPlan"], party),
});
