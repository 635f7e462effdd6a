import type { Field } from "../../../rules";
import { field } from "./shared";

/** What a candidate must bring to register (三). */
export const CANDIDATE_CONDITIONS: readonly Field[] = [
  field.yesNo(
    "lawAbiding",
    "遵守宪法和法律",
    "abides by the law",
    "遵守中华人民共和国宪法和法律",
    "遵纪守法",
    "遵守法律",
    "守法情况"
  ),
  {
    ...field.yesNo(
      "inSchool",
      "是否在校生",
      "still in school",
      "在校生",
      "在校学生",
      "是否在校",
      "是否在籍",
      "在籍学生"
    ),
  },
  field.text(
    "status",
    "考生身份",
    "occupation status",
    "人员类别",
    "身份类别",
    "从业状况",
    "从业情况",
    "考生类别"
  ),
  {
    id: "healthy",
    type: "choice",
    name: { zh: "身体健康", en: "healthy" },
    labels: [
      "身体健康",
      "健康状况",
      "身体状况",
      "身体条件",
      "是否健康",
      "身体健康状况",
      "体检结果",
      "生活能自理",
    ],
    options: [
      {
        code: "yes",
        labels: [
          "是",
          "健康",
          "良好",
          "合格",
          "符合",
          "正常",
          "有",
          "√",
          "✓",
          "1",
          "身体健康",
          "健康或良好",
          "好",
          "TRUE",
        ],
      },
      { code: "no", labels: ["否", "不健康", "不合格", "不符合", "不能自理", "×", "0", "差", "无", "FALSE"] },
    ],
  },
  {
    ...field.text(
      "prior",
      "前置学历",
      "prior education",
      "考前学历",
      "文化程度",
      "最高学历",
      "学历",
      "原学历",
      "已有学历",
      "BYLB",
      "毕业类别",
      "报考学历"
    ),
    marks: { none: ["无", "没有"] },
  },
  field.text(
    "certificate",
    "毕(结)业",
    "kind of certificate",
    "毕结业",
    "证书类型",
    "毕业证书类型",
    "毕(结)业类别",
    "毕业或结业"
  ),
  field.text(
    "priorSchool",
    "毕业学校",
    "school of the prior diploma",
    "BYXX",
    "BYXXMC",
    "毕业院校",
    "原毕业学校",
    "毕业学校名称"
  ),
  field.text(
    "priorMajor",
    "毕业专业",
    "major of the prior diploma",
    "BYZY",
    "原毕业专业",
    "所学专业",
    "毕业专业名称"
  ),
  field.yesNo(
    "diplomaVerified",
    "学历验证",
    "diploma verified",
    "专科学历验证",
    "证书检查状态",
    "学历验证结果",
    "学历核验",
    "学历审核",
    "前置学历验证",
    "学历认证",
    "学历审核结果"
  ),
  {
    ...field.text(
      "licence",
      "执业资格",
      "practising certificate",
      "执业证书",
      "执业资格证书",
      "资格证书",
      "职业资格",
      "职业资格证书",
      "医师资格",
      "医学资格",
      "执业(助理)医师资格",
      "医学专业资格",
      "从业资格"
    ),
    marks: { none: ["无", "没有", "未取得", "否"] },
  },
  field.text(
    "licenceCategory",
    "执业类别",
    "category of the certificate",
    "资格类别",
    "医师资格类别",
    "执业资格类别"
  ),
  field.yesNo(
    "medicalStaff",
    "卫生医药行业在职专业技术人员",
    "technical staff in health or medicine",
    "从事卫生医药行业",
    "卫生、医药行业在职专业技术人员",
    "是否医药卫生在职专业技术人员",
    "医药卫生在职专业技术人员",
    "是否从事卫生医药行业",
    "在职专业技术人员"
  ),
  field.yesNo(
    "majorMatches",
    "专业对口",
    "major matches the work",
    "是否专业对口",
    "报考专业与所从事专业对口",
    "专业与职业对口",
    "报考专业与从事专业是否对口",
    "对口"
  ),
];
