import { lawMaker, mn, placed, sectionIn, type LocalText } from "../../rules";
import { LIMITS } from "./parameters";

/** Sections of the annex, as the pane groups findings by them. */
const SECTIONS = {
  "2": mn`Хоёр. Арга хэмжээний биелэлт, үр дүнг үнэлэх | Section 2: measures`,
  "3": mn`Гурав. Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээний биелэлт, үр дүнг үнэлэх
    | Section 3: skill goals`,
  "4": mn`Дөрөв. Хандлага, ёс зүй, ур чадварыг үнэлэх | Section 4: attitude, ethics and skills`,
  "5": mn`Тав. Нэгжийн даргын ажлын гүйцэтгэл, үр дүн, мэргэшлийн түвшинг үнэлэх | Section 5: heads of units`,
  "6": mn`Зургаа. Гүйцэтгэлийн үнэлгээний оноог өөрчлөх | Section 6: adjustments`,
  "7": mn`Долоо. Үнэлгээг хянан баталгаажуулах, дахин үнэлэх | Section 7: confirming and re-evaluating`,
} as const;

/** Clauses that a rule's id does not tell. */
const CITED: Readonly<Record<string, string>> = { total: "6.6", "7.2": "7.1, 7.2", "7.4": "7.4, 7.5" };

function clauseOf(id: string): LocalText {
  const clause = CITED[id] ?? id.replace(/-\d$/, "");
  return {
    vi: `khoản ${clause}`,
    zh: `第${clause}项`,
    mn: `${placed(clause)} заалт`,
    en: `clause ${clause}`,
  };
}

/** Rules with what their ids already say: clause, section; a violation where nothing else is said. */
export const annex = lawMaker("mn", clauseOf, sectionIn({ ...SECTIONS, total: SECTIONS["7"] }), LIMITS);
