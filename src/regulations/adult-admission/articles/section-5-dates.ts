import { rules } from "../clause";
import { eachRecord, isoOf, notApplicable, PASS, serialFromIso } from "../../../rules";
import { admissionGap, isAdmitted } from "../facts/candidates";
import { daysIn } from "../classify/days";
import { NOT_CONCERNED } from "../notes";
import { ADMISSION } from "../parameters";
const NOT_ADMITTED = notApplicable(NOT_CONCERNED.notAdmitted);
const [FIRST, LAST] = ADMISSION.map(serialFromIso) as [number, number];

const OUTSIDE = {
  zh: "录取日期为{day}，录取应于2024年12月初开始、12月底前结束",
  en: "admitted on {day}; admission begins in early December 2024 and ends by its end",
};

export const SECTION_5_DATES = rules({
  id: "5.1",
  kind: "date",
  title: { zh: "录取在2024年12月内进行", en: "Admission takes place in December 2024" },
  forms: eachRecord({
    record: "candidate",
    judge: (row) => {
      const days = daysIn(row, "admittedOn");
      if (!days) {
        const admitted = isAdmitted(row);
        if (admitted === false) return NOT_ADMITTED;
        return admitted === undefined && row.has("admittedOn")
          ? admissionGap(row)
          : row.missing("admittedOn");
      }
      const [from, to] = days;
      if (from >= FIRST && to <= LAST) return PASS;
      if (from <= LAST && to >= FIRST) return row.missing("admittedOn");
      return row.fail("admittedOn", {
        value: isoOf(from),
        limit: ADMISSION[from < FIRST ? 0 : 1],
        note: { text: OUTSIDE, args: { day: { date: from } } },
      });
    },
  }),
});
