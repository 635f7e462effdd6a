import { halves, lawMaker, numbered, sectionIn, type LocalText } from "../../rules";
import { LIMITS } from "./parameters";
import { han } from "./texts";

/** Sections of annex 1, and the notice's own, as the pane groups findings by them; the longest name holds. */
const SECTIONS: Readonly<Record<string, LocalText>> = {
  "1": { zh: "一、招生学校", en: "1 Schools" },
  "2": { zh: "二、分省招生计划", en: "2 Enrolment plans" },
  "3": { zh: "三、报名", en: "3 Registration" },
  "4": { zh: "四、考试", en: "4 Examination" },
  "5.1": { zh: "五（一）录取时间", en: "5(1) Time of admission" },
  "5.3": { zh: "五（三）（四）分数线与投档", en: "5(3)(4) Lines and filing" },
  "5.4": { zh: "五（三）（四）分数线与投档", en: "5(3)(4) Lines and filing" },
  "5.5": { zh: "五（五）照顾政策", en: "5(5) Preferences" },
  "5.7": { zh: "五（七）录取名单", en: "5(7) Admission list" },
  "5.8": { zh: "五（八）录取结果报送", en: "5(8) Report of the admission" },
  "6": { zh: "六、信息公开公示", en: "6 Publication" },
  "7": { zh: "七、新生复查", en: "7 Re-check of newcomers" },
  N3: { zh: "通知 3 报考资格审核", en: "Notice 3 Review of candidates" },
  N4: { zh: "通知 4 招生计划", en: "Notice 4 Plans" },
  N5: { zh: "通知 5 招生录取管理", en: "Notice 5 Admission" },
  A2: { zh: "附件2 工作安排", en: "Annex 2 Calendar" },
};

/** Clauses that a rule's id does not tell. */
const CITED: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  "3.2": { zh: "附件1 三（二）、（四）", en: "annex 1, 3(2), (4)" },
  "4.1.2": { zh: "附件1 四（一）2、附件3", en: "annex 1, 4(1)2; annex 3" },
  "4.2.1": { zh: "附件1 四（二）1、附件3", en: "annex 1, 4(2)1; annex 3" },
  "5.3-4": { zh: "附件1 五（二）、（三）", en: "annex 1, 5(2), (3)" },
  "5.5-max": { zh: "附件1 五（五）6", en: "annex 1, 5(5)6" },
  "5.5-proof": { zh: "附件1 五（五）6", en: "annex 1, 5(5)6" },
  "5.5-approval": { zh: "附件1 五（五）1", en: "annex 1, 5(5)1" },
  A2: { zh: "附件2", en: "annex 2" },
};

/** Clauses whose sub-items rules are numbered by: 5.5.5-3 is 五（五）5（3）. */
const ITEMISED = new Set(["3.1.5", "5.5.5"]);

/** How the clause of a rule id is cited: 四（一）5 for 4.1.5-total. */
function clauseOf(id: string): LocalText {
  const cited = CITED[id];
  if (cited) return inAll(cited);
  const [clause, item] = halves(id, "-");
  if (clause.startsWith("N"))
    return inAll({ zh: `通知 ${clause.slice(1)}`, en: `notice, item ${clause.slice(1)}` });
  const [section, beneath] = halves(clause, ".");
  const [part, number] = halves(beneath, ".");
  const of = ITEMISED.has(clause) && item !== "" ? `(${item})` : "";
  const en = `${section}${part === "" ? "" : `(${part})`}${number}${of}`;
  const zh = `${han(section)}${part === "" ? "" : `（${han(part)}）`}${number}${of.replace("(", "（").replace(")", "）")}`;
  return inAll({ zh: `附件1 ${zh}`, en: `annex 1, ${en}` });
}

/** A citation in all languages: numbers stay, the words before them change. */
const inAll = ({ zh, en }: { readonly zh: string; readonly en: string }): LocalText => ({
  vi: en
    .replaceAll("annex", "phụ lục")
    .replace(/(phụ lục \d+), (?=\d)/, "$1, mục ")
    .replace("notice, item", "thông báo, mục"),
  zh,
  mn: en
    .replace(/annex (\d+), (?=\d)/, (_, annex: string) => `${numbered(annex)} хавсралтын `)
    .replace(/annex (\d+)/g, (_, annex: string) => `${numbered(annex)} хавсралт`)
    .replace(/notice, item (\d+)/, (_, item: string) => `мэдэгдлийн ${numbered(item)} зүйл`),
  en,
});

/** Rules with what their ids already say: clause, section; a violation where nothing else is said. */
export const law = lawMaker("zh", clauseOf, sectionIn(SECTIONS), LIMITS);
