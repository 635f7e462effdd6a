import { statedShare, type Draft, type Ratio } from "../../../rules";

/** The rule that shares which a sheet states agree with what it counts: a check of data, told as a warning. */
export const statedAs = (of: string, records: readonly string[], shares: readonly Ratio[]): Draft => ({
  id: `${of}-stated`,
  severity: "warning",
  title: {
    vi: `Tỷ lệ ghi trong biểu khớp với số lượng (${of})`,
    zh: `填报的比例与数量一致（${of}）`,
    mn: `Бичсэн хувь тоотойгоо таарсан (${of})`,
    en: `The stated share agrees with the counts (${of})`,
  },
  forms: records.map((record) => statedShare({ record, shares })),
});
