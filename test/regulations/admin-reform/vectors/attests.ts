import { QUESTIONS } from "../../../../src/regulations/admin-reform/articles/questions";
import type { Vector } from "../../../support/vectors";

const IDS = QUESTIONS.map(({ id }) => id);

export const ATTEST_VECTORS: readonly Vector[] = IDS.flatMap((rule): Vector[] => [
  { rule, title: "yes", tables: { attestation: [{ item: rule, answer: "x" }] }, says: ["pass"] },
  {
    rule,
    title: "no",
    tables: { attestation: [{ item: rule, answer: "Chưa có" }] },
    says: ["fail B2"],
    value: false,
  },
  {
    rule,
    title: "blank",
    tables: { attestation: [{ item: rule, answer: null }] },
    says: ["unknown B2 blank"],
  },
  {
    rule,
    title: "unreadable",
    tables: { attestation: [{ item: rule, answer: "sẽ xem" }] },
    says: ["unknown B2 unreadable"],
  },
  { rule, title: "in a form", tables: { attestation: [{ [rule]: "Không" }] }, says: ["fail A2"] },
  {
    rule,
    title: "not on the checklist",
    tables: { attestation: [{ item: rule === "II.3" ? "II.1.2" : "II.3", answer: "có" }] },
    says: ["unknown - noColumn"],
  },
  {
    rule,
    title: "among the targets",
    tables: { indicator: [{ indicator: rule, rate: "Đã thực hiện" }] },
    says: ["pass"],
  },
  {
    rule,
    title: "denied there",
    tables: { indicator: [{ indicator: rule, rate: "Chưa thực hiện" }] },
    says: ["fail B2"],
  },
  {
    rule,
    title: "the day before the plan",
    tables: { attestation: [{ item: rule, answer: "x" }] },
    asOf: "2024-02-18",
    says: ["unknown - notInForce"],
  },
]);
