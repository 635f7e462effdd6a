import { CIVIL_PERFORMANCE } from "../../src/regulations/civil-performance";
import { mayAdd } from "../../src/regulations/civil-performance/classify/bodies";
import { RecordIndex } from "../../src/sheets/lexicon/record-index";
import { parseLabel } from "../../src/sheets/text/normalise";

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
