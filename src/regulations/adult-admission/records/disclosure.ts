import { fieldsIn, labelsIn, valuesIn, type RecordType } from "../../../rules";
import { DISCLOSURE_QUESTIONS } from "../articles/questions";
import { DISCLOSURE } from "../vocabulary";
import * as shared from "./shared";

const field = fieldsIn("zh", DISCLOSURE);

/** A test that a preference does not ask for. */
const NO_TEST = valuesIn(DISCLOSURE, "test");

/** The published list of candidates with a bonus or exemption (公示名单), one row a candidate. */
export const disclosure: RecordType = {
  id: "disclosure",
  name: { zh: "公示名单", en: "published list" },
  fields: [
    shared.number,
    shared.name,
    shared.sex,
    field.also(shared.employer),
    field.text("kind", "享受照顾政策类别", "kind of preference"),
    field.text("conditions", "资格条件", "conditions met"),
    field.text("testItem", "测试项目", "test item", { marks: NO_TEST }),
    field.text("testResult", "测试成绩", "test result", { marks: NO_TEST }),
    field.text("passMark", "合格标准", "pass mark", { marks: NO_TEST }),
    field.text("intended", "拟录高校及专业", "intended school and major"),
    field.text("intendedSchool", "拟录高校", "intended school"),
    field.text("intendedMajor", "拟录专业", "intended major"),
    field.text("points", "录取优惠分值", "bonus points"),
    field.date("published", "公示开始日期", "published on", { until: "until" }),
    field.date("until", "公示截止日期", "published until"),
    { ...shared.publication, id: "result" },
    ...DISCLOSURE_QUESTIONS.map(({ field: id, name, title }) => field.yesNo(id, name, title.en)),
    field.text("reportEmail", "举报电子信箱", "e-mail for reports"),
    field.text("reportPhone", "举报电话", "telephone for reports"),
    field.text("reportUnit", "受理举报单位", "unit for reports"),
    field.text("reportAddress", "通讯地址", "address for reports"),
  ],
  key: ["number", "name"],
  span: "sheet",
  layouts: ["table", "form"],
  namedBy: labelsIn(DISCLOSURE, "namedBy"),
  marks: [
    "conditions",
    "testItem",
    "testResult",
    "passMark",
    "intended",
    "intendedSchool",
    "published",
    "until",
    "result",
    "reportPhone",
    "reportEmail",
  ],
};
