import { certain, demandsIn, on } from "../../../rules";
import type { Bound, Demand, Draft, FigureFact } from "../../../rules";
import { article } from "../clause";
import { CONDUCT, FAIR, GOOD_CONDUCT, LEARNING, LEAVING, share, WEAK, type Scale } from "../facts/quality";
import { STAFF_SHARES } from "../facts/staff";
import { IS_IN_SPAN } from "../facts/years";
import { NOT_APPLICABLE } from "../notes";
import { LIMITS } from "../parameters";
import { spanOfYears } from "./article-6-span";
import { scaleSums } from "./article-6-sum";
import { statedAs } from "./forms";
import { ASKED } from "./questions";

const school = on("school");

/** A rate of a school year, in a list of years or among the school's own figures, and what a sheet may count and state. */
type YearRate = Demand & ReturnType<typeof rate>;

const rate = (of: FigureFact, bound: Bound, ...shares: readonly string[]) => ({ of, bound, shares });

/** What a sheet may count and state of grades that stand for their parts. */
const combinedIn = ({ combined: { grade, parts } }: Scale) => [grade, ...parts];

const HELD: Readonly<Record<string, ReturnType<typeof rate>>> = {
  "6.1-1": rate(LEAVING, { atMost: LIMITS.dropoutsAndRepeaters }, "dropoutsAndRepeaters", "repeaters"),
  "6.1-2": rate(share("dropouts"), { atMost: LIMITS.dropouts }, "dropouts"),
  "6.2.a1": rate(share("learningGood"), { atLeast: LIMITS.learningGood }, "learningGood"),
  "6.2.a2": rate(FAIR, { atLeast: LIMITS.learningFair }, "learningFair"),
  "6.2.a3": rate(WEAK, { atMost: LIMITS.learningWeak }, ...combinedIn(LEARNING)),
  "6.2.b1": rate(GOOD_CONDUCT, { atLeast: LIMITS.conductFair }, ...combinedIn(CONDUCT)),
  "6.2.b2": rate(share("conductWeak"), { atMost: LIMITS.conductWeak }, "conductWeak"),
};

const RATES = demandsIn("vi")`
6.1-1: Học sinh bỏ học và lưu ban không quá {limit} | Drop-outs and repeaters at most {limit}
6.1-2: Học sinh bỏ học không quá {limit} | Drop-outs at most {limit}
6.2.a1: Học lực giỏi từ {limit} trở lên | Learning rated giỏi at least {limit}
6.2.a2 R2: Học lực khá từ {limit} trở lên | Learning rated khá at least {limit}
6.2.a3: Học lực yếu, kém không quá {limit} | Learning rated yếu or kém at most {limit}
6.2.b1: Hạnh kiểm khá, tốt từ {limit} trở lên | Conduct rated khá or tốt at least {limit}
6.2.b2: Hạnh kiểm yếu không quá {limit} | Conduct rated yếu at most {limit}
`.map((demand): YearRate => ({ ...demand, ...certain(HELD[demand.id], `a rate of ${demand.id}`) }));

/** A year that Article 6 does not look at may be as it was. */
const IN_SPAN = { fact: IS_IN_SPAN, otherwise: NOT_APPLICABLE.otherYear } as const;

const rateRule = ({ id, title, readings, of, bound }: YearRate): Draft => ({
  id,
  title,
  readings,
  forms: [on("year").limit(of, { ...bound, concerns: IN_SPAN }), school.limit(of, bound)],
});

/** What it asks of the rates of each year. */
const OF_RATES = article(
  RATES.map(rateRule),
  RATES.map(({ id, shares }) => statedAs(id, ["year", "school"], shares.map(share)))
);

const OTHERS = article`
6-span: Đủ số liệu và đạt Điều 6 trong các năm học phải xét | Article 6 holds in every school year that counts
6-sum should: Tổng các loại của học lực, hạnh kiểm phải bằng tổng số học sinh hoặc bằng toàn bộ tỷ lệ
  | The grades of a scale add up to the whole, their counts to the number of pupils
6.3 6.4 6.5-1
6.5-2: {limit} cán bộ quản lý, giáo viên sử dụng được máy vi tính
  | {limit} of the managers and teachers use a computer
`(ASKED, [statedAs("6.5-2", ["school"], [STAFF_SHARES.computerUsers])], {
  "6-span": spanOfYears(RATES),
  "6-sum": {
    // A check of the sheet's data: no clause asks for it.
    clause: { vi: "", zh: "", mn: "", en: "" },
    forms: ["year", "school"].map((record) =>
      on(record).all("formula", [...LEARNING.grades, ...CONDUCT.grades, "pupils"], scaleSums)
    ),
  },
  "6.5-2": school.limit(STAFF_SHARES.computerUsers, {
    inWords: "computerUsersShare",
    atLeast: LIMITS.computerUsers,
  }),
});

/** Article 6: quality of education. */
export const ARTICLE_6 = [...OF_RATES, ...OTHERS];
