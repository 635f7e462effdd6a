/** Targets that say less than others, or say it elsewhere. */
import type { Row, Vector } from "../../../support/vectors";

const targets = (...indicator: Row[]) => ({ indicator });

export const LESS: readonly Vector[] = [
  [
    "II.1.2",
    "not answered, in a column of answers",
    targets({ indicator: "II.1.2", answer: null }),
    "unknown B2 blank",
  ],
  [
    "II.1.2",
    "not answered, in the column of rates",
    targets({ indicator: "II.1.2", rate: null }),
    "unknown B2 blank",
  ],
  [
    "II.1.2",
    "answered beside a blank rate",
    targets({ indicator: "II.1.2", rate: null, answer: "Có" }),
    "pass",
  ],
  ["II.1.2", "done in part is not done", targets({ indicator: "II.1.2", rate: "50%" }), "fail B2"],
  [
    "II.1.2",
    "a checklist without it asks nothing where the targets have it",
    {
      attestation: [{ item: "II.3", answer: "có" }],
      ...targets({ indicator: "II.1.2", rate: "Đã thực hiện" }),
    },
    "pass",
  ],
  [
    "III.1.3",
    "neither on the checklist nor among the targets",
    { attestation: [{ item: "II.3", answer: "có" }] },
    "unknown - noColumn",
  ],
  [
    "II.1.4",
    "the sheet's own judgement is no rate",
    targets({ indicator: "II.1.4", rate: "Đạt" }),
    "unknown B2 blank",
  ],
  [
    "II.1.4",
    "no count and no total",
    targets({ indicator: "II.1.4", done: null, total: null }),
    "unknown B2 blank",
    { cells: ["B2", "C2"] },
  ],
  [
    "II.1.4",
    "a rate above the whole",
    targets({ indicator: "II.1.4", rate: "150%" }),
    "unknown B2 unreadable",
  ],
  [
    "II.2.3",
    "the smallest of steps whose rates are stated; one that is not leaves it open",
    targets(
      { indicator: "II.2.3", rate: "90%" },
      { indicator: "II.2.3", rate: null },
      { indicator: "II.2.3", rate: "80%" }
    ),
    "fail B4 0.8/1",
  ],
  [
    "II.2.3",
    "of steps that all reach it one that is not stated is asked about",
    targets({ indicator: "II.2.3", rate: "100%" }, { indicator: "II.2.3", rate: null }),
    "unknown B3 blank",
  ],
  [
    "II.2.1",
    "a survey that states its rate, beside questions of its own",
    {
      survey: [
        { dimension: "II.2.1", rate: "96%" },
        { dimension: "Ý kiến khác", rate: "12%" },
      ],
    },
    "pass 0.96/0.95",
  ],
];
