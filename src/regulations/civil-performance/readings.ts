import type { Reading, Setting } from "../../rules";

/** Where the text leaves a gap or two meanings; the default stands first. */
export const READINGS: readonly Reading[] = [
  {
    id: "R1",
    question: {
      mn: "Биелэлт 29-өөс 30 хувийн хооронд бол хэдэн оноо вэ?",
      en: "What does a completion from 29 to below 30 % get?",
    },
    options: [
      {
        id: "zero",
        label: { mn: "0 оноо (хамгийн бага оноо 18)", en: "no points, since 18 is the least score" },
      },
      { id: "formula", label: { mn: "томъёогоор", en: "points by the formula" } },
    ],
  },
  {
    id: "R2",
    question: {
      mn: "Хамт олны үнэлгээний нийлбэрийг үзүүлэлтийн тоонд хуваах уу?",
      en: "Is the team's sum divided by the number of indicators?",
    },
    options: [
      { id: "divided", label: { mn: "хуваана (0-8 оноо)", en: "divided (0 to 8)" } },
      {
        id: "undivided",
        label: {
          mn: "хуваахгүй (зөвхөн 4.6-гийн өгүүлбэрээр)",
          en: "not divided, by the sentence of 4.6 alone",
        },
      },
    ],
  },
  {
    id: "R3",
    question: {
      mn: "Ур чадварын зорилтын биелэлтийг хэрхэн тооцох вэ?",
      en: "How is the completion of a skill goal reckoned?",
    },
    options: [
      {
        id: "base",
        label: {
          mn: "2.2-ын томъёогоор, суурь түвшин заагаагүй бол 0",
          en: "as 2.2, from a base of 0 where none is given",
        },
      },
      { id: "ratio", label: { mn: "хүрсэн түвшин ÷ хүрэх түвшин", en: "achieved ÷ target" } },
    ],
  },
];

const BANDS = { mn: "7.2 дахь хэсэг", en: "clause 7.2" };

/** The score bands of the categories are not in the annex: without them a category is read, never computed. */
export const SETTINGS: readonly Setting[] = [
  {
    id: "excellent",
    type: "range",
    label: {
      mn: "“Маш сайн” ангиллын оноо (доод, дээд)",
      en: "total points of “Маш сайн” (lowest, highest)",
    },
    clause: BANDS,
  },
  {
    id: "normal",
    type: "range",
    label: { mn: "“Хэвийн” ангиллын оноо (доод, дээд)", en: "total points of “Хэвийн” (lowest, highest)" },
    clause: BANDS,
  },
  {
    id: "insufficient",
    type: "range",
    label: {
      mn: "“Хангалтгүй” ангиллын оноо (доод, дээд)",
      en: "total points of “Хангалтгүй” (lowest, highest)",
    },
    clause: BANDS,
  },
  {
    id: "body",
    type: "text",
    label: { mn: "Байгууллагын нэр, төрөл", en: "the body whose officials are evaluated" },
    clause: { mn: "4.2, 5.5 дахь хэсэг", en: "clauses 4.2 and 5.5" },
  },
];
