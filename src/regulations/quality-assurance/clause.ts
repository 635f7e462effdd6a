import { lawMaker, numbered, sectionIn, wordPairs, zh, type LocalText } from "../../rules";
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

/** Places within the annexes, by rule. */
const PLACES = new Map(
  wordPairs(`annex1-2=注1 | annex1-3=5.2 | annex1-4=4.2 | annex1-5=4.1 | annex3-1=一 | annex3-2=注2
    | annex3-3=注3 | annex3-4=注4 | annex3-5=注2 | annex3-6=注5`)
);

const NUMERALS = ["", "一", "二", "三", "四", "五"];

/** How the scheme cites the clause of a rule: 四（二）2 for 4.2.2-1, 附件3 注2 for annex3-5. */
function clauseOf(id: string): LocalText {
  const clause = id.replace(/-\d$/, "");
  if (clause.startsWith("annex")) return annexOf(clause.slice(5), PLACES.get(id) ?? "");
  const [section, part, item = ""] = clause.split(".");
  const zh = `${NUMERALS[Number(section)]}（${NUMERALS[Number(part)]}）${item}`;
  return { vi: `mục ${clause}`, zh, mn: `${clause} хэсэг`, en: `section ${clause}` };
}

/** A place within an annex as each language cites it: a note (注2), the first part (一), an item of the table (5.2). */
function annexOf(annex: string, place: string): LocalText {
  const whole = {
    vi: `phụ lục ${annex}`,
    zh: `附件${annex}`,
    mn: `${numbered(annex)} хавсралт`,
    en: `annex ${annex}`,
  };
  if (place === "") return whole;
  const note = /^注(\d)$/.exec(place)?.[1];
  const item =
    place === "一" ? ["phần 1", "1 дүгээр хэсэг", "part 1"] : [`mục ${place}`, place, `item ${place}`];
  const [vi, mn, en] = note ? [`chú thích ${note}`, `${numbered(note)} тайлбар`, `note ${note}`] : item;
  return {
    vi: `${whole.vi}, ${vi}`,
    zh: `${whole.zh} ${place}`,
    mn: `${whole.mn}ын ${mn}`,
    en: `${whole.en}, ${en}`,
  };
}

/** Rules with what their ids already say: clause, section; a violation where nothing else is said. */
export const scheme = lawMaker("zh", clauseOf, sectionIn(SECTIONS), LIMITS);
