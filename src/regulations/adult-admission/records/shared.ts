import { fieldsIn, optionsIn, recordsIn, type Field } from "../../../rules";
import * as words from "../vocabulary";
import { OTHER_MATTERS } from "../vocabulary/left";

/** The law's own words for the three levels and the forms of study; they are codes as well. */
export const LEVELS = ["高起本", "高起专", "专升本"] as const;
export type Level = (typeof LEVELS)[number];
export const STUDY_FORMS = ["脱产", "业余", "函授", "非脱产"] as const;
export type StudyForm = (typeof STUDY_FORMS)[number];

export const LEVEL_OPTIONS = optionsIn(words.SHARED, "level", LEVELS);
const made = recordsIn("zh", words);
export const recordOf: typeof made = (head, spec) => made(head, { excludedBy: OTHER_MATTERS, ...spec });

const shared = fieldsIn("zh", words.SHARED, { options: { LEVELS, STUDY_FORMS } });

/** A title that speaks of one level is of its candidates: "2024年成人高考专升本投档情况". */
const LEVEL = LEVEL_OPTIONS.flatMap(({ labels }) =>
  labels.filter((label) => /^\p{Script=Han}{3,}$/u.test(label))
).join("|");
const ONE_LEVEL = new RegExp(`^(?:(?!${LEVEL}).)*(${LEVEL})(?!.*(?:${LEVEL}))`, "u");

/** Fields of several record types; sheets may say some of them once for many records. */
export const FIELDS: readonly Field[] = shared
  .table(
    `
number text: 考生号 | candidate number
name text: 姓名 | name
sex choice 男 女: 性别 | sex
employer text: 所在单位 | work unit
duration number: 学制 | years of study
category text common: 科类 | category of the examination
foreignLanguage text: 外语语种 | foreign language
school text common: 院校 | school
schoolCode text: 院校代码 | school code
major text: 专业 | major
majorCode text: 专业代码 | code of the major
shortage yesNo: 上线生源不足 | too few reach the line
level choice LEVELS common: 层次 | level
form choice STUDY_FORMS common within=level: 学习形式 | form of study
`
  )
  .map((field) => (field.id === "level" ? { ...field, title: ONE_LEVEL } : field));

/** What became of a publication (六(二), 通知 3). */
const OUTCOMES = ["passed", "failed", "unpublished", "disputed"];
export const publication = shared.choice("publication", "公示结果", "outcome of the publication", OUTCOMES);
/** The same, where sheets ask whether anybody objected: there 否 and 无 say that it passed. */
export const objection = shared.choice("objection", "公示有无异议", "objection to the publication", OUTCOMES);
