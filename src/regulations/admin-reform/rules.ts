import type { Rule } from "../../rules";
import { ATTESTS } from "./attests";
import { RATES } from "./rates";
import { attestRule } from "./rules/attest";
import { rateRule } from "./rules/rate";
import { LATE, SLIPS } from "./rules/register";
import { statedRule } from "./rules/stated";

/** Where an id of the plan stands: by its section's numbers, a rate's contradiction right behind the rate. */
const ORDER = [
  "II.1.1",
  "late",
  "II.1.2",
  "II.1.3",
  "II.1.4",
  "II.2.1",
  "II.2.2",
  "II.2.3",
  "II.3",
  "II.4",
  "II.5",
  "II.6.1",
  "II.6.2",
  "II.6.3",
  "II.6.4",
  "III.1.3",
  "III.1.12",
  "III.2.5",
  "III.3.3",
  "III.3.6",
  "III.3.8",
  "III.6.2",
  "III.8.1",
];
const placeOf = ({ id }: Rule): number => ORDER.indexOf(id.replace(/-.*$/, ""));

/** Every demand of the plan, in its order. */
export const RULES: readonly Rule[] = [
  ...RATES.flatMap((rate) => [rateRule(rate), statedRule(rate)]),
  LATE,
  ...ATTESTS.map(attestRule),
  SLIPS,
].sort((a, b) => placeOf(a) - placeOf(b));
