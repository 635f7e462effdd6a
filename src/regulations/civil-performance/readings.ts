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
  {
    id: "R4",
    question: {
      mn: "“Нэг сар хүртэл” хоцролтыг хэрхэн тооцох вэ?",
      en: "What is “up to a month” of delay?",
    },
    options: [
      { id: "calendar", label: { mn: "хуанлийн сараар", en: "a calendar month" } },
      { id: "days", label: { mn: "гучин хоногоор", en: "thirty days" } },
    ],
  },
  {
    id: "R5",
    question: {
      mn: "Биелээгүй, хугацаа нь хэтэрсэн арга хэмжээний хоцролтыг хэрхэн тооцох вэ?",
      en: "Until when does the delay of an undone measure run?",
    },
    options: [
      {
        id: "asOf",
        label: { mn: "шалгах өдрийн байдлаар урьдчилан", en: "provisionally until the as-of date" },
      },
      { id: "open", label: { mn: "биелэх хүртэл тодорхойгүй", en: "it is not known until it is done" } },
    ],
  },
  {
    id: "R6",
    question: {
      mn: "Нийт оноо хасалтын дараа тэгээс доош байж болох уу?",
      en: "Can deductions bring a total below zero?",
    },
    options: [
      { id: "zero", label: { mn: "болохгүй (0)", en: "no, it is 0" } },
      { id: "negative", label: { mn: "болно", en: "yes" } },
    ],
  },
  {
    id: "R7",
    question: {
      mn: "Нэгжийн төлөвлөгөөний биелэлт бүтнээс давбал илүүг тооцох уу?",
      en: "Does a unit's plan count beyond its whole?",
    },
    options: [
      { id: "capped", label: { mn: "тооцохгүй", en: "no" } },
      { id: "uncapped", label: { mn: "тооцно", en: "yes" } },
    ],
  },
  {
    id: "R8",
    question: {
      mn: "n.m дугаартай мөр n арга хэмжээний дэд арга хэмжээ мөн үү?",
      en: "Is a row numbered n.m a sub-measure of measure n?",
    },
    options: [
      { id: "numbered", label: { mn: "мөн", en: "yes" } },
      {
        id: "named",
        label: { mn: "үндсэн арга хэмжээг нэрлэсэн бол л", en: "only where it names its measure" },
      },
    ],
  },
  {
    id: "R9",
    question: {
      mn: "7.1-д заасан гомдол 7.4-ийн хориглолтоос гадуур үндэслэл болох уу?",
      en: "Is a complaint (7.1) a ground besides the two categories that 7.4 names?",
    },
    options: [
      { id: "complaint", label: { mn: "болно", en: "yes" } },
      { id: "categories", label: { mn: "болохгүй, хоёр ангилал л", en: "no, the two categories alone" } },
    ],
  },
  {
    id: "R10",
    question: {
      mn: "Хүрэх түвшин суурь түвшинтэй тэнцүү бол биелэлт хэд вэ?",
      en: "What is the completion where the target is the base?",
    },
    options: [
      { id: "unknown", label: { mn: "тооцох боломжгүй", en: "it cannot be reckoned" } },
      {
        id: "reached",
        label: { mn: "хүрсэн бол бүтэн, үгүй бол 0", en: "the whole where it is reached, else none" },
      },
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
