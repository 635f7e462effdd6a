import type { Field } from "../../../rules";
import * as shared from "./shared";
import { field } from "./shared";

/** How and when a candidate is admitted (五). */
export const CANDIDATE_ADMISSION: readonly Field[] = [
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

/** The re-check at enrolment (七). */
export const CANDIDATE_RECHECK: readonly Field[] = [
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
