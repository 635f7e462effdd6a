import { fieldsIn, labelsIn, marksIn, type RecordType } from "../../../rules";
import { DISCLOSURE_QUESTIONS } from "../articles/questions";
import { DISCLOSURE } from "../vocabulary";
import * as shared from "./shared";

const field = fieldsIn("zh", DISCLOSURE, { shared: shared.FIELDS });

/** The published list of candidates with a bonus or exemption (公示名单), one row a candidate. */
export const disclosure: RecordType = {
  id: "disclosure",
  name: { zh: "公示名单", en: "published list" },
  fields: [
    ...field.table(`
number name sex employer
kind text: 享受照顾政策类别 | kind of preference
conditions text: 资格条件 | conditions met
testItem text marks=test: 测试项目 | test item
testResult text marks=test: 测试成绩 | test result
passMark text marks=test: 合格标准 | pass mark
intended text: 拟录高校及专业 | intended school and major
intendedSchool text: 拟录高校 | intended school
intendedMajor text: 拟录专业 | intended major
points text: 录取优惠分值 | bonus points
published date until=until: 公示开始日期 | published on
until date: 公示截止日期 | published until
`),
    { ...shared.publication, id: "result" },
    ...field.asked(DISCLOSURE_QUESTIONS),
    ...field.table(`
reportEmail text: 举报电子信箱 | e-mail for reports
reportPhone text: 举报电话 | telephone for reports
reportUnit text: 受理举报单位 | unit for reports
reportAddress text: 通讯地址 | address for reports
`),
  ],
  key: ["number", "name"],
  span: "sheet",
  layouts: ["table", "form"],
  namedBy: labelsIn(DISCLOSURE, "namedBy"),
  marks: marksIn(`
conditions testItem testResult passMark intended intendedSchool published until result reportPhone reportEmail
`),
};
