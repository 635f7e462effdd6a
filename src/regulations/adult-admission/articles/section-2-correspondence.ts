import { eachRecord, notApplicable, PASS } from "../../../rules";
import { categoryOf } from "../classify/categories";
import { answered } from "./support";
import { correspondenceBan, isArtsOrLanguage } from "../classify/majors";
import { NOT_CONCERNED } from "../notes";

/** Which majors may be offered by correspondence (二(六)). */

const NOT_CORRESPONDENCE = notApplicable(NOT_CONCERNED.notCorrespondence);
const NOT_ARTS_MAJOR = notApplicable(NOT_CONCERNED.notArtsMajor);

export const correspondence = eachRecord({
  record: "plan",
  judge: (row) => {
    const form = row.choice("form");
    if (form === "脱产" || form === "业余") return PASS;
    const gap = row.gap("major");
    if (gap) return gap;
    const ban = correspondenceBan(row.text("major"));
    if (ban === undefined) return PASS;
    const formGap = row.gap("form");
    if (formGap) return formGap;
    const details = { cells: ["major", "form"], value: row.text("major") };
    if (form === "非脱产") return row.unknown("incomplete", "form", { ...details, note: { text: NOT_TOLD } });
    const built = ban === "built";
    return row.fail("major", {
      ...details,
      severity: built ? "warning" : undefined,
      note: { text: built ? BUILT : BANNED, args: { major: row.text("major") } },
    });
  },
});
const BANNED = {
  zh: "“{major}”不得安排函授招生计划",
  en: "“{major}” may not be offered by correspondence",
};
const BUILT = {
  zh: "“{major}”与不得安排函授的专业名称相近（原文有“等”），请核实",
  en: "“{major}” is built on a name of the list, which is open (等): please check",
};
const NOT_TOLD = {
  zh: "“非脱产”未区分函授与业余，无法判断",
  en: "非脱产 does not tell correspondence from evening study",
};

export const artsReview = eachRecord({
  record: "plan",
  judge: (row) => {
    const form = row.choice("form");
    if (form === "脱产" || form === "业余") return NOT_CORRESPONDENCE;
    const gap = row.gap("major");
    if (gap) return gap;
    const category =
      row.isOk("category") && categoryOf(row.text("category")).special === "艺术" ? "艺术" : "";
    if (!isArtsOrLanguage(row.text("major"), category)) return NOT_ARTS_MAJOR;
    return row.gap("form") ?? answered(row, "artsReview");
  },
});
