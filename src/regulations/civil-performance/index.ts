import { mn, speak, withAside, type Regulation } from "../../rules";
import { SECTION_2, SECTION_3 } from "./articles/sections-2-3";
import { SECTION_4, SECTION_5 } from "./articles/sections-4-5";
import { SECTION_6, SECTION_7 } from "./articles/sections-6-7";
import { folded } from "./classify/words";
import { READINGS, SETTINGS } from "./readings";
import { RECORDS } from "./records";
import { ASIDE } from "./vocabulary/aside";
import { WORDS } from "./vocabulary/words";
import vi from "./translations/vi.json";
import zh from "./translations/zh.json";

speak({ vi, zh });

/** Mongolia, order 98 of 2023, annex 7: performance, results and qualification of civil servants. */
export const CIVIL_PERFORMANCE: Regulation = {
  id: "civil-performance",
  language: "mn",
  title: mn`Төрийн жинхэнэ албан хаагчийн ажлын гүйцэтгэл, үр дүн, мэргэшлийн түвшинг үнэлэх аргачлал
    | Evaluating the performance, results and qualification of civil servants (Mongolia)`,
  document: mn`2023 оны 98 дугаар тушаалын 7 дугаар хавсралт | Order 98 of 2023, annex 7`,
  issuer: mn`Засгийн газрын Хэрэг эрхлэх газрын дарга | Head of the Cabinet Secretariat`,
  inForce: {},
  notice: mn`Хавсралтад хүчин төгөлдөр болох огноо болон үнэлгээний ангиллын онооны хязгаар заагаагүй.
    | The annex bears no date of entry into force and does not give the score bands of the categories.`,
  about: { key: (row) => folded(row.text("official")), name: (row) => row.text("official") },
  records: withAside(RECORDS, ASIDE),
  words: WORDS,
  rules: [SECTION_2, SECTION_3, SECTION_4, SECTION_5, SECTION_6, SECTION_7].flat(),
  readings: READINGS,
  settings: SETTINGS,
  verdicts: {
    pass: mn`Нийцсэн | Complies`,
    fail: mn`Нийцээгүй | Does not comply`,
    unknown: mn`Мэдээлэл дутуу | Not enough data`,
  },
};
