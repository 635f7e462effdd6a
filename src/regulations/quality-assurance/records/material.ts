import type { RecordType } from "../../../rules";
import { MATERIAL_OPTIONS } from "../materials";
import { COLLEGE, field, REVIEW_START } from "./fields";

/** A material that a college under review hands in. */
export const MATERIAL: RecordType = {
  id: "material",
  name: { zh: "复核材料", en: "Material" },
  titles: ["复核材料", "材料清单", "提交材料"],
  fields: [
    field("material", "choice", "material", ["材料名称", "材料", "复核材料", "提交材料", "材料内容"], {
      options: MATERIAL_OPTIONS,
    }),
    field("submitted", "yesNo", "submitted", [
      "是否提交",
      "是否具备",
      "是否齐全",
      "是否已提交",
      "提交情况",
      "有无",
      "有/无",
      "是否报送",
    ]),
    field("coverage", "text", "years covered", [
      "覆盖年度",
      "年度",
      "涵盖年度",
      "覆盖年份",
      "覆盖范围",
      "覆盖对象",
      "覆盖年度/届别",
      "覆盖年度或届别",
      "材料年度",
      "年份",
    ]),
    field("shownOn", "date", "day shown on the campus site", [
      "公示日期",
      "校园网公示日期",
      "上网公示日期",
      "校园网公示时间",
      "公示时间",
      "公示开始日期",
      "网上公示日期",
    ]),
    field("sentOn", "date", "day sent to the evaluation centre", [
      "报送日期",
      "材料报送日期",
      "报送时间",
      "报送评估中心日期",
      "报送省教育评估研究中心日期",
      "报送省教育评估中心日期",
    ]),
    REVIEW_START,
    field("onSociety", "yesNo", "on the society's site", [
      "是否在学会网站公布",
      "学会网站公布",
      "学会网站公示",
      "是否在学会网站公示",
      "是否在福建省职业技术教育学会网站公布",
      "福建省职业技术教育学会网站公布",
      "是否在学会网站专栏公布",
      "学会网站专栏",
    ]),
    COLLEGE,
  ],
  key: ["material"],
  span: "sheet",
  layouts: ["list"],
  marks: ["material", "shownOn", "sentOn", "submitted", "onSociety"],
  items: { field: "material", options: MATERIAL_OPTIONS },
};
