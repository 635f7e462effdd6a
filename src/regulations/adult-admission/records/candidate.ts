import type { Field, RecordType } from "../../../rules";
import { CANDIDATE_CONDITIONS } from "./candidate-conditions";
import { CANDIDATE_PREFERENCES } from "./candidate-preferences";
import { CANDIDATE_SCORES } from "./candidate-scores";
import * as shared from "./shared";
import { field } from "./shared";

const PERSON: readonly Field[] = [
  shared.number,
  shared.name,
  shared.sex,
  field.date(
    "birth",
    "出生日期",
    "birth date",
    "CSRQ",
    "CSNY",
    "出生年月",
    "出生年月日",
    "生日",
    "born_year"
  ),
  field.text(
    "idNumber",
    "身份证号",
    "ID number",
    "SFZH",
    "ZJHM",
    "身份证号码",
    "证件号",
    "证件号码",
    "身份证",
    "公民身份号码",
    "公民身份证号",
    "公民身份证号码",
    "居民身份证号",
    "居民身份证号码"
  ),
  field.text("idType", "证件类型", "kind of document", "ZJLX", "ZJLXDM", "证件种类", "证件名称", "证件类别"),
  field.text(
    "residency",
    "居民类别",
    "residence status",
    "港澳台侨",
    "港澳台侨外",
    "国籍(地区)",
    "国籍/地区",
    "国籍",
    "居民身份"
  ),
  field.text("ethnicity", "民族", "ethnicity", "MZ", "MZDM", "族别", "民族名称"),
  field.text(
    "household",
    "户口所在地",
    "place of household",
    "HKSZD",
    "DQDM",
    "户籍所在地",
    "户籍",
    "户口所在地区",
    "户籍地"
  ),
  field.text(
    "registeredAt",
    "报名地",
    "place of registration",
    "报名地区",
    "报名所在地",
    "考试县区",
    "报名点",
    "报考地",
    "报考所在地"
  ),
  field.text(
    "workplace",
    "工作所在地",
    "place of work",
    "工作地",
    "工作地点",
    "单位所在地",
    "工作单位所在地"
  ),
  field.text(
    "residence",
    "居住地",
    "place of residence",
    "居住所在地",
    "常住地",
    "现居住地",
    "居住地址",
    "居住地所在地"
  ),
  shared.employer,
  field.text(
    "job",
    "从事专业",
    "occupation",
    "职业",
    "从事职业",
    "岗位",
    "工作岗位",
    "从事工作",
    "所从事的专业",
    "现从事专业"
  ),
];

const CHOICE: readonly Field[] = [
  shared.level,
  shared.form,
  shared.category,
  shared.foreignLanguage,
  shared.duration,
  shared.school,
  shared.schoolCode,
  field.text(
    "appliedSchool",
    "报考院校",
    "school applied for",
    "报考院校1",
    "报考院校名称",
    "报考学校",
    "报考高校",
    "第一志愿院校",
    "志愿院校",
    "拟录高校",
    "拟录院校"
  ),
  field.text(
    "admittedSchool",
    "录取院校",
    "school of admission",
    "录取院校名称",
    "录取学校",
    "录取高校",
    "LQYX"
  ),
  shared.major,
  field.text(
    "appliedMajor",
    "报考专业",
    "major applied for",
    "报考专业1",
    "报考专业名称",
    "专业1",
    "志愿专业",
    "第一志愿专业",
    "拟报专业"
  ),
  field.text("admittedMajor", "录取专业", "major of admission", "LQZY", "录取专业名称", "拟录专业"),
  field.text("majorCode", "专业代码", "code of the major", "ZYDM", "专业代号"),
];

const ADMISSION: readonly Field[] = [
  {
    id: "result",
    type: "choice",
    name: { zh: "录取结果", en: "admission" },
    labels: ["录取结果", "是否录取", "录取状态", "录取标志", "录取情况", "录取与否", "录取否"],
    options: [
      {
        code: "admitted",
        labels: [
          "录取",
          "已录取",
          "拟录取",
          "预录取",
          "是",
          "√",
          "✓",
          "1",
          "已录",
          "正式录取",
          "被录取",
          "TRUE",
        ],
      },
      {
        code: "left",
        labels: ["未录取", "不录取", "未录", "落选", "退档", "否", "×", "0", "未被录取", "不予录取", "FALSE"],
      },
    ],
  },
  {
    id: "admissionType",
    type: "choice",
    name: { zh: "录取类型", en: "kind of admission" },
    labels: [
      "录取类型",
      "LQLX",
      "LQFSDM",
      "LQFS",
      "录取方式",
      "考试类型",
      "考试方式",
      "报名类型",
      "入学方式",
      "录取类别",
    ],
    options: [
      { code: "统考", labels: ["统考", "统一考试", "全国统考", "普通", "参加统考", "统考生"] },
      { code: "免试", labels: ["免试", "免试生", "免试入学", "免试录取", "推荐免试", "推荐", "免考"] },
      { code: "单考", labels: ["单考", "单独考试", "单考单招", "单招", "单考生"] },
    ],
  },
  field.yesNo("exempt", "免试生", "exempt", "免试", "免试入学", "是否免试", "是否免试生"),
  field.date("registered", "报名日期", "registration date", "报名时间", "BMRQ", "报考日期"),
  field.date("admittedOn", "录取日期", "admission date", "录取时间", "LQRQ"),
  shared.shortage,
];

const RECHECK: readonly Field[] = [
  field.yesNo(
    "recheck",
    "新生复查",
    "re-check at enrolment",
    "入学复查",
    "新生入学复查",
    "新生资格复查",
    "入学资格复查",
    "复查结果",
    "新生复查结果",
    "资格复查",
    "新生复查通过"
  ),
  field.yesNo(
    "rollRegistered",
    "学籍注册",
    "registered on the roll",
    "学籍电子注册",
    "学籍注册结果",
    "学籍注册情况",
    "能否学籍电子注册",
    "学籍电子注册通过"
  ),
  field.yesNo(
    "diplomaRechecked",
    "最后学历复核",
    "last diploma re-checked",
    "学历复核",
    "报名时最后学历复核",
    "前置学历复核",
    "学历复核结果",
    "最后学历复核结果"
  ),
];

/** One row a candidate. */
export const candidate: RecordType = {
  id: "candidate",
  name: { zh: "考生", en: "candidate" },
  fields: [
    ...PERSON,
    ...CHOICE,
    ...CANDIDATE_CONDITIONS,
    ...CANDIDATE_SCORES,
    ...CANDIDATE_PREFERENCES,
    ...ADMISSION,
    ...RECHECK,
  ],
  key: ["number", "name", "idNumber"],
  span: "workbook",
  layouts: ["table", "form"],
  marks: [
    "level",
    "idNumber",
    "birth",
    "appliedSchool",
    "appliedMajor",
    "admittedMajor",
    "chinese",
    "math",
    "foreign",
    "politics",
    "total",
    "filing",
    "grounds",
    "bonus",
    "result",
    "admissionType",
    "prior",
  ],
};
