import { speak, withAside, zh, type Regulation } from "../../rules";
import { ANNEX_3 } from "./articles/annex-3";
import { ANNEXES_1_2 } from "./articles/annexes-1-2";
import { SECTION_4_1 } from "./articles/section-4-1";
import { SECTION_4_2 } from "./articles/section-4-2";
import { EXPERTS } from "./articles/section-4-2-experts";
import { SECTION_4_3 } from "./articles/section-4-3";
import { SECTION_5 } from "./articles/section-5";
import { collegeKey } from "./classify/schedule";
import { READINGS, SETTINGS } from "./readings";
import { RECORDS } from "./records";
import { ASIDE } from "./vocabulary/aside";
import { WORDS } from "./vocabulary/words";
import mn from "./translations/mn.json";
import vi from "./translations/vi.json";

speak({ mn, vi });

/** Fujian: diagnosis and improvement of internal quality assurance in vocational colleges (revised). */
export const QUALITY_ASSURANCE: Regulation = {
  id: "quality-assurance",
  language: "zh",
  title: zh`福建省高等职业院校内部质量保证体系诊断与改进工作实施方案（修订稿）
    | Fujian: diagnosis and improvement of internal quality assurance in vocational colleges (revised)`,
  // The text bears no number to cite it by: as colleges call it for short, and its title beside that.
  document: zh`福建省高职院校诊改实施方案（修订稿） | Fujian diagnosis and improvement scheme (revised)`,
  issuer: zh`福建省教育厅 | Fujian Provincial Department of Education`,
  inForce: {},
  notice: zh`文件未注明施行日期，各项标准不受日期限制。五（四）所指5月30日的年份须由用户设定。
    | The text bears no date of entry into force: its thresholds have no bounds in time. The year of 30 May (5.4) is for the user to set.`,
  about: { key: (row) => collegeKey(row.text("college")), name: (row) => row.text("college") },
  records: withAside(RECORDS, ASIDE),
  words: WORDS,
  rules: [SECTION_4_1, EXPERTS, SECTION_4_2, SECTION_4_3, SECTION_5, ANNEXES_1_2, ANNEX_3].flat(),
  readings: READINGS,
  settings: SETTINGS,
  verdicts: {
    pass: zh`符合 | Complies`,
    fail: zh`不符合 | Does not comply`,
    unknown: zh`数据不足 | Not enough data`,
  },
};
