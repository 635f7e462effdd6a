import { period, type Guard } from "../../../rules";
import { daysIn } from "../texts";
import { law } from "../clause";
import { admissionGap, isAdmitted } from "../facts/candidates";
import { NOT_APPLICABLE } from "../notes";
import { LIMITS } from "../parameters";

/** Who has no day of admission may be nobody admitted. */
const withoutDay: Guard = (row) => {
  if (daysIn(row, "admittedOn")) return undefined;
  const admitted = isAdmitted(row);
  if (admitted === false) return NOT_APPLICABLE.notAdmitted;
  return admitted === undefined && row.has("admittedOn") ? admissionGap(row) : undefined;
};

/** 五（一）: when candidates are admitted. */
export const SECTION_5_DATES = law("5.1 days=admission: 录取在{days}进行 | Admission takes place {days}", {
  "5.1": period({
    record: "candidate",
    unless: withoutDay,
    date: "admittedOn",
    between: LIMITS.admission,
    daysIn,
    uses: ["result"],
  }),
});
