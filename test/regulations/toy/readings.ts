import type { Reading } from "../../../src/rules";

export const READINGS: readonly Reading[] = [
  {
    id: "R1",
    question: { vi: "Sách rách có được tính không?", en: "Do torn books count?" },
    options: [
      { id: "all", label: { vi: "có", en: "yes" } },
      { id: "whole", label: { vi: "không", en: "no" } },
    ],
  },
];
