import { fieldsIn, optionsIn } from "../../../rules";
import { SHARED } from "../vocabulary";

/** The law's own words for the three levels and the forms of study; they are codes as well. */
export const LEVELS = ["高起本", "高起专", "专升本"] as const;
export type Level = (typeof LEVELS)[number];
export const STUDY_FORMS = ["脱产", "业余", "函授", "非脱产"] as const;
export type StudyForm = (typeof STUDY_FORMS)[number];

export const LEVEL_OPTIONS = optionsIn(SHARED, "level", LEVELS);

const shared = fieldsIn("zh", SHARED);

/** Sheets may say it once for many records. */
const COMMON = { common: true } as const;

export const number = shared.text("number", "考生号", "candidate number");
export const name = shared.text("name", "姓名", "name");
export const sex = shared.choice("sex", "性别", "sex", ["男", "女"]);
export const employer = shared.text("employer", "所在单位", "work unit");

export const level = shared.choice("level", "层次", "level", LEVEL_OPTIONS, COMMON);
export const form = shared.choice("form", "学习形式", "form of study", STUDY_FORMS, COMMON);
export const duration = shared.number("duration", "学制", "years of study");
export const category = shared.text("category", "科类", "category of the examination", COMMON);
export const foreignLanguage = shared.text("foreignLanguage", "外语语种", "foreign language");

export const school = shared.text("school", "院校", "school", COMMON);
export const schoolCode = shared.text("schoolCode", "院校代码", "school code");
export const major = shared.text("major", "专业", "major");
export const majorCode = shared.text("majorCode", "专业代码", "code of the major");
export const shortage = shared.yesNo("shortage", "上线生源不足", "too few reach the line");

/** What became of a publication (六(二), 通知 3). */
export const publication = shared.choice("publication", "公示结果", "outcome of the publication", [
  "passed",
  "failed",
  "unpublished",
  "disputed",
]);
