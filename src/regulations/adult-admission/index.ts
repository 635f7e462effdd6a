import { speak, withAside, zh, type Regulation } from "../../rules";
import { ANNEX_2, EXAMINATION_TIMES } from "./articles/annexes";
import { NOTICE } from "./articles/notice";
import { SECTION_3 } from "./articles/section-3";
import { SECTION_4 } from "./articles/section-4";
import { SECTION_5_BONUS } from "./articles/section-5-bonus";
import { SECTION_5_EXEMPT } from "./articles/section-5-exempt";
import { SECTION_5_LINES } from "./articles/section-5-lines";
import { SECTION_5_ORDER } from "./articles/section-5-order";
import { SECTIONS_1_2 } from "./articles/sections-1-2";
import { SECTIONS_6_7 } from "./articles/sections-6-7";
import { IN_FORCE } from "./parameters";
import { READINGS, SETTINGS } from "./readings";
import { candidate } from "./records/candidate";
import { disclosure, line, plan, schedule } from "./records/lists";
import { ASIDE } from "./vocabulary/aside";
import { WORDS } from "./vocabulary/words";
import mn from "./translations/mn.json";
import vi from "./translations/vi.json";

speak({ mn, vi });

/** China, 教学厅〔2024〕5号: national adult higher-education admission of 2024. */
export const ADULT_ADMISSION: Regulation = {
  id: "adult-admission",
  language: "zh",
  title: zh`2024年全国成人高校招生办法 | Admission to adult higher education in 2024 (China)`,
  document: zh`教学厅〔2024〕5号 | Jiaoxueting [2024] No. 5`,
  issuer: zh`教育部办公厅（山西省教育厅以晋教学函〔2024〕23号转发）
    | General Office of the Ministry of Education (forwarded by Shanxi, Jin Jiaoxuehan [2024] No. 23)`,
  inForce: IN_FORCE,
  officialText: {
    url: "https://www.gov.cn/zhengce/zhengceku/202409/content_6977721.htm",
    looked: "2026-11-27",
  },
  notice: zh`适用于2024年的招生，到当年12月底录取结束为止；公示（内容、举报渠道、保持半年、未经公示不得享受照顾）、新生复查和2025年秋季起的名称变更在此之后仍然有效。
    | Governs the admission of 2024 until it ends in December; the half year of publication with all that is published, the re-check of newcomers and the new names from autumn 2025 reach beyond.`,
  records: withAside([candidate, plan, line, disclosure, schedule], ASIDE),
  words: WORDS,
  // In the order of the law: annex 1, then the notice itself and annex 2.
  rules: [
    ...[SECTIONS_1_2, SECTION_3, SECTION_4, EXAMINATION_TIMES, SECTION_5_LINES, SECTION_5_ORDER].flat(),
    ...[SECTION_5_EXEMPT, SECTION_5_BONUS, SECTIONS_6_7, NOTICE, ANNEX_2].flat(),
  ],
  readings: READINGS,
  settings: SETTINGS,
  verdicts: {
    pass: zh`符合 | Complies`,
    fail: zh`不符合 | Does not comply`,
    unknown: zh`数据不全，无法判断 | Not enough data`,
  },
};
