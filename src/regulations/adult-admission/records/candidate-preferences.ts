import type { Field } from "../../../rules";
import { field, kindUnder, pointsUnder, PUBLICATION_LABELS, PUBLICATION_OPTIONS } from "./shared";

/** Bonus and exemption (五(五)). */
export const CANDIDATE_PREFERENCES: readonly Field[] = [
  {
    ...field.text(
      "grounds",
      "照顾类别",
      "kind of preference",
      "KSTZ",
      "KSTZDM",
      "KSTZMC",
      "ZCDM",
      "考生特征",
      "照顾项",
      "照顾项目",
      "照顾政策",
      "享受照顾政策类别",
      "照顾政策类别",
      "加分项目",
      "加分类别",
      "加分原因",
      "照顾原因",
      "优录资格",
      "政策代码",
      "照顾对象类别",
      "照顾条件"
    ),
    marks: { none: ["无", "没有", "否", "不享受", "无照顾", "未享受", "0", "00"] },
    under: kindUnder,
  },
  {
    ...field.figure(
      "bonus",
      "照顾分",
      "bonus points",
      "ZGFS",
      "ZGF",
      "JF",
      "ZCF",
      "加分",
      "加分值",
      "加分分值",
      "照顾分数",
      "照顾分值",
      "录取优惠分值",
      "附加分",
      "政策分",
      "政策加分",
      "政策性加分"
    ),
    under: pointsUnder,
  },

  // A list of candidates may repeat what became of the publication; that makes it no published list.
  {
    id: "publication",
    type: "choice",
    name: { zh: "公示结果", en: "outcome of the publication" },
    labels: PUBLICATION_LABELS,
    options: PUBLICATION_OPTIONS,
    secondary: true,
  },
  // The same header is used for the points and for the kind: its values decide.
  {
    ...field.text("bonusOrGrounds", "照顾加分", "preference"),
    marks: { none: ["无", "没有", "否"] },
  },
  {
    ...field.text(
      "exemptionGround",
      "免试条件",
      "ground of the exemption",
      "免试类别",
      "免试原因",
      "免试项目",
      "免试资格",
      "免试入学条件",
      "免试依据"
    ),
    marks: { none: ["无", "没有"] },
  },
  field.text("event", "赛事名称", "sports event", "赛事", "比赛名称", "比赛", "运动会名称", "参赛赛事"),
  field.text(
    "sport",
    "项目类别",
    "kind of sport",
    "运动项目类别",
    "比赛项目类别",
    "项目性质",
    "奥运会项目/非奥运会项目"
  ),
  field.text("place", "名次", "place", "比赛名次", "获奖名次", "所获名次"),
  field.text(
    "serviceProvince",
    "服务所在省",
    "province of service",
    "服务省份",
    "服务地",
    "服务所在省份",
    "退役安置省",
    "所在省"
  ),
  field.text(
    "schoolProvince",
    "院校所在省",
    "province of the school",
    "学校所在省",
    "院校所在省份",
    "就读省份",
    "院校省份"
  ),
  field.yesNo(
    "serviceCompleted",
    "服务期满并考核合格",
    "service completed and passed",
    "服务期满考核合格",
    "考核合格",
    "项目考核合格",
    "期满考核合格",
    "考核结果"
  ),
  field.yesNo(
    "proof",
    "交验原始证件",
    "original documents shown",
    "原始证件",
    "原件查验",
    "原件审核",
    "原始证件交验",
    "是否交验原件",
    "证件原件",
    "报名时交验原始证件"
  ),
  field.yesNo(
    "approval",
    "免试审批手续",
    "approval of the exemption",
    "审批手续",
    "免试手续齐全",
    "免试审批",
    "免试审核",
    "审批手续齐全"
  ),
  field.yesNo("application", "本人申请", "own application", "免试申请", "考生本人申请"),
  field.yesNo(
    "provinceApproval",
    "省级招生考试机构审核",
    "approved by the province",
    "省级审核",
    "省招办审核",
    "省级招办审核"
  ),
  field.yesNo("schoolConsent", "招生学校同意", "consent of the school", "学校同意", "院校同意", "学校意见"),
  field.yesNo(
    "sportsProof",
    "省级体育行政部门审核",
    "proof of the provincial sports authority",
    "省级体育行政部门证明",
    "体育部门审核",
    "优秀运动员推荐表",
    "推荐表",
    "运动成绩证明"
  ),
  field.yesNo(
    "listApproved",
    "录取名单省级审核",
    "admission list proposed and approved",
    "录取名单审核",
    "录取名单经省级审核",
    "录取名单由招生学校提出省级招生考试机构审核",
    "录取名单已审核",
    "省级审核录取名单"
  ),
];
