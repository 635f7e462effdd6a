import { certain, lawMaker, sectionIn, zh, type LocalText } from "../../rules";
import { LIMITS } from "./parameters";

/** Sections that hold rules, as the pane groups findings by them. */
const SECTIONS: Readonly<Record<string, LocalText>> = {
  "4.1": zh`四（一）诊改对象与省级复核 | 4.1 Who is diagnosed and reviewed`,
  "4.2": zh`四（二）基本程序 | 4.2 Procedure`,
  "4.3": zh`四（三）结论与使用 | 4.3 Conclusion and its use`,
  "5": zh`五、组织与管理 | 5 Organisation`,
  annex1: zh`附件1 指标体系 | Annex 1 Indicators`,
  annex2: zh`附件2 工作计划 | Annex 2 Schedule`,
  annex3: zh`附件3 自我诊断与改进工作报告 | Annex 3 Report`,
};

/** How the scheme cites the clause of a rule: 四（二）2 for 4.2.2. */
const CLAUSES: Readonly<Record<string, string>> = {
  "4.1.1": "四（一）1",
  "4.1.2": "四（一）2",
  "4.2.1": "四（二）1",
  "4.2.2": "四（二）2",
  "4.2.3": "四（二）3",
  "4.3": "四（三）",
  "5.2": "五（二）",
  "5.3": "五（三）",
  "5.4": "五（四）",
  annex1: "附件1",
  annex2: "附件2",
  annex3: "附件3",
};

/** Places within the annexes, by rule. */
const PLACES: Readonly<Record<string, string>> = {
  "annex1-2": "附件1 注1",
  "annex1-3": "附件1 5.2",
  "annex1-4": "附件1 4.2",
  "annex1-5": "附件1 4.1",
  "annex3-1": "附件3 一",
  "annex3-2": "附件3 注2",
  "annex3-3": "附件3 注3",
  "annex3-4": "附件3 注4",
  "annex3-5": "附件3 注2",
  "annex3-6": "附件3 注5",
};

function clauseOf(id: string): LocalText {
  const clause = id.replace(/-\d$/, "");
  const zh = certain(PLACES[id] ?? CLAUSES[clause], `a place of ${id}`);
  if (clause.startsWith("annex")) return { zh, ...annexOf(clause.slice(5), zh.split(" ")[1] ?? "") };
  return { vi: `mục ${clause}`, zh, mn: `${clause} хэсэг`, en: `section ${clause}` };
}

/** A place within an annex as other languages cite it: a note (注2), the first part (一), an item of the table (5.2). */
function annexOf(annex: string, place: string): LocalText {
  const whole = { vi: `phụ lục ${annex}`, mn: `${annex}-р хавсралт`, en: `annex ${annex}` };
  if (place === "") return whole;
  const note = /^注(\d)$/.exec(place)?.[1];
  if (note !== undefined)
    return {
      vi: `${whole.vi}, chú thích ${note}`,
      mn: `${whole.mn}ын ${note}-р тайлбар`,
      en: `${whole.en}, note ${note}`,
    };
  const [vi, mn, en] =
    place === "一" ? ["phần 1", "1-р хэсэг", "part 1"] : [`mục ${place}`, place, `item ${place}`];
  return { vi: `${whole.vi}, ${vi}`, mn: `${whole.mn}ын ${mn}`, en: `${whole.en}, ${en}` };
}

/** Rules with what their ids already say: clause, section; a violation where nothing else is said. */
export const scheme = lawMaker("zh", clauseOf, sectionIn(SECTIONS), LIMITS);
