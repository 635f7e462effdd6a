import { CIVIL_PERFORMANCE } from "../../src/regulations/civil-performance";
import { mayAdd } from "../../src/regulations/civil-performance/classify/names";
import { lexiconOf } from "../../src/sheets/lexicon/lexicon";
import { fieldOfPath } from "../../src/sheets/lexicon/path";
import { RecordIndex } from "../../src/sheets/lexicon/record-index";
import { parseLabel } from "../../src/sheets/text/normalise";
import { tablesOf } from "../support/recognised";

const recordOf = (id: string) => {
  const record = CIVIL_PERFORMANCE.records.find((each) => each.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
};
const fieldOf = (record: string, label: string): string | undefined => {
  const found = new RecordIndex(recordOf(record)).find(parseLabel(label));
  return typeof found === "object" ? found.field.id : found;
};

const LATIN: Readonly<Record<string, string>> = { а: "a", с: "c", е: "e", о: "o", р: "p", х: "x", у: "y" };
/** Ways in which one label is typed on keyboards with and without Mongolian letters. */
const WAYS: readonly (readonly [string, (label: string) => string])[] = [
  ["Latin look-alikes", (label) => [...label].map((letter) => LATIN[letter] ?? letter).join("")],
  ["у for ү, о for ө", (label) => label.replace(/ү/g, "у").replace(/ө/g, "о")],
  ["v for ү", (label) => label.replace(/ү/g, "v")],
  ["ї for ү, є for ө", (label) => label.replace(/ү/g, "ї").replace(/ө/g, "є")],
  ["төвшин for түвшин", (label) => label.replace(/түвшин/g, "төвшин")],
  ["in the accusative", (label) => label.replace(/түвшин$/, "түвшинг")],
  ["in capitals", (label) => label.toUpperCase()],
  ["broken over lines", (label) => label.replace(/ /g, "\n")],
  ["numbered, with a colon", (label) => `2.1. ${label}:`],
];

describe.each(CIVIL_PERFORMANCE.records.map((record) => [record.id, record] as const))("%s", (_, record) => {
  const index = new RecordIndex(record);
  test.each(WAYS)("labels with %s", (__, typed) => {
    const wrong = record.fields.flatMap(({ id, labels }) =>
      labels.filter((label) => {
        const found = index.find(parseLabel(typed(label)));
        return typeof found !== "object" || found.field.id !== id;
      })
    );
    expect(wrong).toEqual([]);
  });
});

test("a percent sign tells the completion from the level achieved", () => {
  expect([fieldOf("measure", "Биелэлт"), fieldOf("measure", "Биелэлт %")]).toEqual([
    "achieved",
    "completion",
  ]);
});

test.each([
  ["measure", "Хэзээ дууссан бэ", "done"],
  ["measure", "Биелэлт хэдэн хувь вэ?", "completion"],
  ["measure", "Үнэлгээний багийн дахин үнэлсэн оноо (5-р багана)", "reevaluated"],
  ["adjustment", "Хэдэн оноо хассан", "deduction"],
  ["measure", "Хэн баталсан бэ", undefined],
  ["measure", "Хоцролт хэнээс шалтгаалсан бэ", undefined],
])("%s: the question “%s” asks for %s", (record, label, field) => {
  const known = lexiconOf(CIVIL_PERFORMANCE).records.find((one) => one.record.id === record);
  const found = known && fieldOfPath(known, [parseLabel(label)], []);
  expect(typeof found === "object" ? found.field.id : found).toBe(field);
});

test("bodies of clause 4.2 are known by the names that they bear", () => {
  const listed = [
    "Цагдаагийн ерөнхий газар",
    "Гадаадын иргэн, харьяатын газар",
    "Хөдөлмөр, халамжийн үйлчилгээний газар",
    "Улаанбаатар төмөр зам",
    "Авто тээврийн үндэсний төв",
    "Элчин сайдын яам",
    "Шүүхийн шийдвэp гvйцэтгэх ерөнхий газар",
    "НДЕГ",
  ];
  const others = ["Боловсролын яам", "Эрүүл мэндийн газар", "Онцгой байдлын газар", "Статистикийн газар"];
  expect([listed.filter((body) => !mayAdd(body)), others.filter((body) => mayAdd(body))]).toEqual([[], []]);
});

test("of infrastructure that clause 4.2 does not list nobody can tell", () => {
  const alike = [
    "Гудамж, зам талбай",
    "Ухаалаг замын төв",
    "Мэдээлэл, холбооны сүлжээ",
    "Интернэтийн сүлжээний газар",
    "Хог хаягдлын төв",
    "Ус сувгийн удирдах газар",
  ];
  const others = ["Прокурорын газар", "Үйлдвэрчний эвлэлийн холбоо", "Мэдээллийн төв"];
  expect(alike.filter((body) => mayAdd(body) !== undefined)).toEqual([]);
  expect(others.filter((body) => mayAdd(body) !== false)).toEqual([]);
});

const PAIRS: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  measure: {
    Мэргэжилтэн: "official",
    "Хүний нөөцийн мэргэжилтэн": undefined,
    Хугацаа: "due",
    "Хугацаанд өгсөн оноо": "timeliness",
    "10 оноо": "timeliness",
    "60 оноо": "execution",
    "70 оноо": "total",
    "Зорилтот түвшин (нэгж)": "target",
    "Бодит гүйцэтгэл (нэгж)": "achieved",
    "Өмнөх оны гүйцэтгэл (нэгж)": undefined,
    "АХ-ийн нэр": "official",
    "АХ-ний гүйцэтгэлийн оноо": "execution",
    "Биелэлтийн шалгуур": "indicator",
    "Хүрэх түвшний утга": "target",
    "Хэрэгжиж дууссан хугацаа": "done",
    "Гүйцэтгэвэл зохих хугацаа": "due",
    "Хоцролт албан хаагчаас хамаарсан уу": "ownFault",
    "Хугацаа сунгасан уу": undefined,
    "70 хүртэлх оноо": "total",
    Hugatsaa: "due",
    "Hugatsaanii onoo": "timeliness",
  },
  head: {
    "Дүгнэсэн оноо (0-7)": "score",
    "Дүгнэх үзүүлэлт": "indicator",
    "Дүгнэлтийн үндэслэл": undefined,
    Заавар: undefined,
  },
  "unit-head": {
    "Шийдвэр гаргах чадвар": "solving",
    "Манлайлах байдал": "leading",
    "Шийдвэр гаргасан огноо": undefined,
  },
  adjustment: {
    "Өөрчлөлт хийсэн оноо": "points",
    "Хасах болсон үндэслэл": "ground",
    "Эцсийн оноо": undefined,
  },
  team: { "Санал өгсөн хүн (код)": "colleague", "Санал өгсөн албан хаагчийн тоо": undefined },
  official: {
    "Ажлын гүйцэтгэл (оноо)": "measures",
    "Анхны нийт оноо (оноо)": "total",
    "Өмнөх оны нийт оноо": undefined,
    "Гомдол ирсэн эсэх": "complaint",
    "Гомдол гаргасан огноо": undefined,
    "Регистрийн хуулбар": undefined,
    "Багийн үнэлгээ (8)": "team",
    "Үнэлгээний багийн үнэлгээ": "reevaluated",
    "Удирдлагын ур чадвар": "leadership",
    "Чөлөө (хоног)": undefined,
  },
};
/** As a head of a sheet, with what the regulation has for other words. */
const fieldHeaded = (record: string, head: string): string | undefined => {
  const known = lexiconOf(CIVIL_PERFORMANCE).records.find((each) => each.record.id === record);
  if (!known) throw new Error(`no record ${record}`);
  const found = fieldOfPath(known, [parseLabel(head)], []);
  return typeof found === "object" ? found.field.id : found;
};
describe.each(Object.entries(PAIRS))("%s as offices head its columns", (record, fields) => {
  test.each(Object.entries(fields))("%s: %s", (label, field) => {
    expect(fieldHeaded(record, label)).toBe(field);
  });
});

test.each([
  ["Чөлөө, өвчтэй хоногийн бүртгэл", 0],
  ["Жижүүрийн хуваарь", 0],
  ["Цагаан сарын урамшуулал, тусламжийн хуваарилалт", 0],
  ["Тусгай шалгалтын дүн", 0],
  ["Албан хаагчдын сургалтын зардлын тайлан", 0],
  ["Гүйцэтгэлийн төлөвлөгөө", 1],
])("%s: names, work and days are measures only where no title says otherwise", (title, found) => {
  const tables = tablesOf("civil-performance", [
    [title],
    ["№", "Албан хаагч", "Хийх ажил", "Дуусах огноо", "Гүйцэтгэл"],
    [1, "Б.Болд", "Гарын авлага", "2024.02.05", 5],
    [2, "Д.Сүхбат", "Судалгаа", "2024.03.03", 3],
  ]);
  expect(tables).toHaveLength(found);
});

test.each([
  [
    "the team's column stands behind the head's",
    ["Нэгжийн даргын үнэлгээ (0-7)", "Хамт олны үнэлгээ (0-8)"],
    [5, 7],
    "D",
  ],
  [
    "the team's column stands first",
    ["Хамт олны үнэлгээ (0-8)", "Нэгжийн даргын үнэлгээ (0-7)"],
    [7, 5],
    "C",
  ],
])(
  "beside the scores of the unit's head the team's are taken from its own column: %s",
  (_, heads, scores, at) => {
    const tables = tablesOf("civil-performance", [
      ["Хандлага, ёс зүй, ур чадварын үнэлгээ"],
      ["Албан хаагч: Д.Болд"],
      ["№", "Үзүүлэлт", ...heads],
      [1, "Хандлага, ёс зүй", ...scores],
      [2, "Багаар ажиллах", ...scores],
      [3, "Харилцаа", ...scores],
      [null, "Дундаж", ...scores],
    ]);
    const team = tables.find(({ table }) => table.record.id === "team");
    expect(team?.columns).toMatchObject({ ethics: `${at}4`, teamwork: `${at}5`, communication: `${at}6` });
  }
);

test("the highest and the lowest beneath a list are nobody's", () => {
  const tables = tablesOf("civil-performance", [
    ["Албан хаагчийн нэр", "Албан тушаал", "Арга хэмжээний биелэлтийн дундаж оноо", "Нийт оноо"],
    ["Б.Болд", "мэргэжилтэн", 60, 85],
    ["Д.Дорж", "мэргэжилтэн", 55, 80],
    ["Хамгийн дээд", null, 60, 85],
    ["Хамгийн доод", null, 55, 80],
  ]);
  expect(tables.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([[2, 3]]);
});
