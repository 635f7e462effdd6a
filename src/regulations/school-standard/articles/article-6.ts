import {
  asking,
  boundOf,
  eachSet,
  limit,
  vi,
  type Bound,
  type Draft,
  type FigureFact,
  type LocalText,
  type Ratio,
} from "../../../rules";
import { article } from "../clause";
import { CONDUCT, FAIR, GOOD_CONDUCT, LEARNING, LEAVING, SHARES, WEAK } from "../facts/quality";
import { STAFF_SHARES } from "../facts/staff";
import { IS_IN_SPAN } from "../facts/years";
import { NOT_APPLICABLE } from "../notes";
import { LIMITS } from "../parameters";
import { spanOfYears, type Rate } from "./article-6-span";
import { scaleSums } from "./article-6-sum";
import { statedAs } from "./forms";
import { QUESTIONS_2_6 } from "./questions";

const ask = asking(QUESTIONS_2_6, "school");

/** A rate of a school year: in a list of years, or among the school's own figures. */
interface YearRate {
  readonly id: string;
  readonly title: LocalText;
  readonly of: FigureFact;
  readonly bound: Bound;
  readonly readings?: readonly string[];
  /** What a sheet may both count and state. */
  readonly shares: readonly Ratio[];
}

const RATES: readonly YearRate[] = [
  {
    id: "6.1-1",
    title: vi`Học sinh bỏ học và lưu ban không quá {limit} | Drop-outs and repeaters at most {limit}`,
    of: LEAVING,
    bound: { atMost: LIMITS.dropoutsAndRepeaters },
    shares: [SHARES.dropoutsAndRepeaters, SHARES.repeaters],
  },
  {
    id: "6.1-2",
    title: vi`Học sinh bỏ học không quá {limit} | Drop-outs at most {limit}`,
    of: SHARES.dropouts,
    bound: { atMost: LIMITS.dropouts },
    shares: [SHARES.dropouts],
  },
  {
    id: "6.2.a1",
    title: vi`Học lực giỏi từ {limit} trở lên | Learning rated giỏi at least {limit}`,
    of: SHARES.learningGood,
    bound: { atLeast: LIMITS.learningGood },
    shares: [SHARES.learningGood],
  },
  {
    id: "6.2.a2",
    title: vi`Học lực khá từ {limit} trở lên | Learning rated khá at least {limit}`,
    of: FAIR,
    bound: { atLeast: LIMITS.learningFair },
    readings: ["R2"],
    shares: [SHARES.learningFair],
  },
  {
    id: "6.2.a3",
    title: vi`Học lực yếu, kém không quá {limit} | Learning rated yếu or kém at most {limit}`,
    of: WEAK,
    bound: { atMost: LIMITS.learningWeak },
    shares: [SHARES.learningWeakPoor, SHARES.learningWeak, SHARES.learningPoor],
  },
  {
    id: "6.2.b1",
    title: vi`Hạnh kiểm khá, tốt từ {limit} trở lên | Conduct rated khá or tốt at least {limit}`,
    of: GOOD_CONDUCT,
    bound: { atLeast: LIMITS.conductFair },
    shares: [SHARES.conductGoodFair, SHARES.conductGood, SHARES.conductFair],
  },
  {
    id: "6.2.b2",
    title: vi`Hạnh kiểm yếu không quá {limit} | Conduct rated yếu at most {limit}`,
    of: SHARES.conductWeak,
    bound: { atMost: LIMITS.conductWeak },
    shares: [SHARES.conductWeak],
  },
];

/** A year that Article 6 does not look at may be as it was. */
const IN_SPAN = { fact: IS_IN_SPAN, otherwise: NOT_APPLICABLE.otherYear } as const;

const rateRule = ({ id, title, readings, of, bound }: YearRate): Draft => ({
  id,
  title,
  readings,
  forms: [
    limit({ record: "year", concerns: IN_SPAN, of, ...bound }),
    limit({ record: "school", of, ...bound }),
  ],
});

const spanned = RATES.map(({ id, title, of, bound }): Rate => ({ id, title, of, ...boundOf(bound) }));

/** Article 6: quality of education. */
export const ARTICLE_6 = article(
  `
6-span: Đủ số liệu và đạt Điều 6 trong các năm học phải xét | Article 6 holds in every school year that counts
6-sum should: Tổng các loại của học lực, hạnh kiểm phải bằng tổng số học sinh hoặc bằng toàn bộ tỷ lệ
  | The grades of a scale add up to the whole, their counts to the number of pupils
6.5-2: {limit} cán bộ quản lý, giáo viên sử dụng được máy vi tính
  | {limit} of the managers and teachers use a computer
`,
  RATES.map(rateRule),
  RATES.map(({ id, shares }) => statedAs(id, ["year", "school"], shares)),
  {
    "6-span": eachSet({ kind: "complete", ...spanOfYears(spanned) }),
    "6-sum": {
      // A check of the sheet's data: no clause asks for it.
      clause: { vi: "", en: "" },
      forms: ["year", "school"].map((record) =>
        eachSet({
          record,
          kind: "formula",
          uses: [...LEARNING.grades, ...CONDUCT.grades, "pupils"],
          judge: scaleSums,
        })
      ),
    },
  },
  ask("6.3", "6.4", "6.5-1"),
  {
    "6.5-2": limit({
      record: "school",
      of: STAFF_SHARES.computerUsers,
      inWords: "computerUsersShare",
      atLeast: LIMITS.computerUsers,
    }),
  },
  [statedAs("6.5-2", ["school"], [STAFF_SHARES.computerUsers])]
);
