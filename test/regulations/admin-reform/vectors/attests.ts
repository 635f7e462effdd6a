import { QUESTIONS } from "../../../../src/regulations/admin-reform/articles/questions";
import type { Vector } from "../../../support/vectors";

const IDS = QUESTIONS.map(({ id }) => id);

export const ATTEST_VECTORS: readonly Vector[] = IDS.flatMap((rule): Vector[] => [
  [rule, "yes", { attestation: [{ item: rule, answer: "x" }] }, "pass"],
  [rule, "no", { attestation: [{ item: rule, answer: "Chưa có" }] }, "fail B2 false/true", { cells: ["B2"] }],
  [
    rule,
    "yes, beside another demand that is denied",
    {
      attestation: [
        { item: rule, answer: "x" },
        { item: rule === "II.3" ? "II.1.2" : "II.3", answer: "Chưa" },
      ],
    },
    "pass",
  ],
  [rule, "blank", { attestation: [{ item: rule, answer: null }] }, "unknown B2 blank"],
  [rule, "unreadable", { attestation: [{ item: rule, answer: "sẽ xem" }] }, "unknown B2 unreadable"],
  [rule, "in a form", { attestation: [{ [rule]: "Không" }] }, "fail A2"],
  [
    rule,
    "not on the checklist",
    { attestation: [{ item: rule === "II.3" ? "II.1.2" : "II.3", answer: "có" }] },
    "unknown - noColumn",
  ],
  [rule, "among the targets", { indicator: [{ indicator: rule, rate: "Đã thực hiện" }] }, "pass"],
  [rule, "denied there", { indicator: [{ indicator: rule, rate: "Chưa thực hiện" }] }, "fail B2"],
  [
    rule,
    "the day before the plan",
    { attestation: [{ item: rule, answer: "x" }] },
    "unknown - notInForce",
    { asOf: "2024-02-18" },
  ],
]);
