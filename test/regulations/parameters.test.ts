import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { defaultAsOf } from "../../src/check/as-of";
import { admitBonus, admitBonusGround } from "../../src/functions/adult-admission-bonus";
import { ruleThreshold } from "../../src/functions/general";
import { session } from "../../src/functions/session";
import { textOn, titleOf } from "../../src/messages";
import { REGULATIONS } from "../../src/regulations";
import { LIMITS as NOTICE } from "../../src/regulations/adult-admission/parameters";
import { LIMITS as ANNEX } from "../../src/regulations/civil-performance/parameters";
import { LIMITS as PLAN } from "../../src/regulations/admin-reform/parameters";
import { loadRegulation } from "../../src/regulations/library";
import { LIMITS as SCHEME } from "../../src/regulations/quality-assurance/parameters";
import { LIMITS as SCHOOL } from "../../src/regulations/school-standard/parameters";
import {
  LANGUAGES,
  serialFromIso,
  shown,
  shownThreshold,
  textIn,
  valueOn,
  type DatedValue,
  type LocalText,
  type Parameter,
  type Threshold,
} from "../../src/rules";
import { judge, tableOf } from "../support/tables";

/** An amendment of the law: a parameter has another value from a day on. That is all that changes. */
interface Amendment {
  readonly rule: string;
  readonly parameter: Parameter;
  readonly from: string;
  readonly dayBefore: string;
  readonly value: Threshold;
  /** A record that the old value allows and the new one does not. */
  readonly record: Readonly<Record<string, string | number>>;
  readonly type: string;
  /** The figure in the title, before and after. */
  readonly titles: readonly [string, string];
}

const AMENDMENTS: readonly Amendment[] = [
  {
    rule: "school-standard/4.1.b",
    parameter: SCHOOL.pupilsInClass,
    from: "2016-01-01",
    dayBefore: "2015-12-31",
    value: 40,
    type: "class",
    record: { class: "6A", pupils: 45 },
    titles: ["45 học sinh", "40 học sinh"],
  },
  {
    rule: "admin-reform/II.2.1",
    parameter: PLAN.satisfaction,
    from: "2024-07-01",
    dayBefore: "2024-06-30",
    value: 97,
    type: "indicator",
    record: { indicator: "II.2.1", rate: "96%" },
    titles: ["95%", "97%"],
  },
  {
    rule: "quality-assurance/annex3-1",
    parameter: SCHEME.overview,
    from: "2025-01-01",
    dayBefore: "2024-12-31",
    value: 300,
    type: "report",
    record: { overview: "质".repeat(400) },
    titles: ["500字", "300字"],
  },
  {
    rule: "civil-performance/4.5",
    parameter: ANNEX.team,
    from: "2025-01-01",
    dayBefore: "2024-12-31",
    value: [0, 5],
    type: "team",
    record: { colleague: "1", ethics: 6, teamwork: 5, communication: 5 },
    titles: ["8 оноо хүртэл", "5 оноо хүртэл"],
  },
  {
    rule: "adult-admission/4.1.5",
    parameter: NOTICE.subjectPoints,
    from: "2024-10-01",
    dayBefore: "2024-09-30",
    value: [0, 120],
    type: "candidate",
    record: { name: "张三", level: "高起专", category: "文科", chinese: 130, math: 90, foreign: 80 },
    titles: ["150分", "120分"],
  },
];

beforeAll(() => Promise.all(REGULATIONS.map(({ id }) => loadRegulation(id))));

const regulationOf = (rule: string) => {
  const found = REGULATIONS.find(({ id }) => rule.startsWith(`${id}/`));
  if (!found) throw new Error(`no regulation of ${rule}`);
  return found;
};

describe.each(AMENDMENTS)("$rule: $value from $from", (amendment) => {
  const { rule, parameter, from, dayBefore, value, record, type, titles } = amendment;
  const regulation = regulationOf(rule);
  const id = rule.slice(regulation.id.length + 1);
  const { values } = parameter;
  beforeAll(() => {
    const old = values.map((dated): DatedValue => ({ ...dated, to: dayBefore }));
    Object.assign(parameter, { values: [...old, { ...values[0], from, value }] });
  });
  afterAll(() => void Object.assign(parameter, { values }));

  test("the formula gives each value on its days", () => {
    const on = (day: string) => ruleThreshold([[rule]], [[serialFromIso(day)]])[0];
    const cells = (threshold: Threshold | undefined) => {
      const figures = typeof threshold === "number" ? [threshold] : (threshold ?? []);
      return figures.map((figure) => shown(figure, parameter));
    };
    expect([on(dayBefore), on(from)]).toEqual([cells(values[0]?.value), cells(value)]);
    expect(valueOn(parameter, serialFromIso(from))).toBe(value);
  });

  test("the rule judges by it", () => {
    const recordType = regulation.records.find((each) => each.id === type);
    if (!recordType) throw new Error(`no record ${type}`);
    const on = (asOf: string) => judge(regulation, id, [tableOf(recordType, [record])], { asOf })[0];
    expect([on(dayBefore)?.outcome, on(from)?.outcome]).toEqual(["pass", "fail"]);
    expect(on(from)?.limit).toEqual(shownThreshold(value, parameter));
  });

  test("its title speaks of it", () => {
    const own = regulation.rules.find((each) => each.id === id);
    if (!own) throw new Error(`no rule ${id}`);
    const on = (day: string) => titleOf(own, regulation.language, serialFromIso(day));
    expect(on(dayBefore)).toContain(titles[0]);
    expect(on(from)).toContain(titles[1]);
  });
});

/**
 * How clauses are cited and rules and readings named: the only digits that stand in words, beside `WORDS`.
 * What is told in words, the law's own name and its sections, is no rule's.
 */
const CITATIONS: readonly RegExp[] = [
  /(?<![\d.])\d\.\d(?:[.-]\w+)*|\b[IVX]+(?:\.\d+)+(?:-\d+)?/g,
  /（\d）|\(\d\)|5\(\d\)/g,
  /(?:附件|注|annex |Annex |phụ lục |Phụ lục |Điều |Article |第)\d+(?:条)?|\d+(?:-р хавсралт| дугаар (?:зүйл|хавсралт)|-р зүйл)/g,
  /\bR\d+\b/g,
];
/** What is no figure of the law, said in so many words: form of an ID number, a mark on lists, the whole of a sum, nothing. */
const WORDS: readonly RegExp[] = [
  /18位|of 18 characters|18 ký tự|18 số|18 оронтой/g,
  /15位|the 15th|thứ 15|số 15|15-аас/g,
  /[-−]1(?=[”»"]| may)/g,
  /(?:phải bằng|instead of|应为) ?100 ?%|100% байх/g,
  /(?:bằng|总数为|нийт|тоо|là) ?0(?!\d)/g,
];
const bare = (text: string): string =>
  [/\{\w+\}/g, ...CITATIONS, ...WORDS].reduce((left, known) => left.replace(known, ""), text);

const ROOM = join(__dirname, "../../src/regulations");
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
/** What is said in the law's language and in English where a regulation is written: notes, wherever they stand. */
const NOTES = filesIn(ROOM)
  .filter((path) => !/vocabulary|translations|records|(?:index|clause)\.ts$/.test(path))
  .flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/\b(?:vi|zh|mn)`([^`]*)`/g)].map(
      ([, text = ""]) => [relative(ROOM, path), text.split("|").map((part) => part.trim())] as const
    )
  );
/** English texts of what is said: of titles, notes, questions, options and settings. */
const SAID = new Map(NOTES.map(([path, parts]) => [parts[1] ?? "", path]));
const AND_LAWS = REGULATIONS.flatMap(({ id, rules, readings, settings }): [string, LocalText][] => [
  ...rules.map(({ id: rule, title }): [string, LocalText] => [`${id}/${rule}`, title]),
  ...readings.flatMap(({ id: reading, question, options }) =>
    [question, ...options.map(({ label }) => label)].map((text): [string, LocalText] => [
      `${id} ${reading}`,
      text,
    ])
  ),
  ...settings.map(({ id: setting, label }): [string, LocalText] => [`${id} ${setting}`, label]),
]);

describe("an age that is another from a day on", () => {
  const { values } = NOTICE.bonusAge;
  const before = session.today;
  beforeAll(() => {
    const changed = { ...values[0], from: "2024-11-01", value: 30 };
    Object.assign(NOTICE.bonusAge, {
      values: [...values.map((dated): DatedValue => ({ ...dated, to: "2024-10-31" })), changed],
    });
  });
  afterAll(() => {
    Object.assign(NOTICE.bonusAge, { values });
    session.today = before;
  });

  test.each([
    ["2024-10-31", "以哪一天计算“年满25周岁”？", 20, "五(五)5(7) 年满25周岁 +20"],
    ["2024-11-01", "以哪一天计算“年满30周岁”？", 0, ""],
    ["2025-03-01", "以哪一天计算“年满30周岁”？", 0, ""],
  ])("on %s the question, the formula and the ground speak of it", (day, asked, points, ground) => {
    const regulation = regulationOf("adult-admission/");
    const asOf = defaultAsOf(regulation, serialFromIso(day));
    const reading = regulation.readings.find(({ id }) => id === "R1");
    if (!reading) throw new Error("no reading R1");
    expect(textOn(reading.question, reading.figures, "zh", asOf)).toBe(asked);
    session.today = () => serialFromIso(day);
    // Of age at 25, and not at 30, on the first day of the examination.
    const birth = [[serialFromIso("1997-01-01")]];
    expect([admitBonus([[""]], birth), admitBonusGround([[""]], birth)]).toEqual([[[points]], [[ground]]]);
  });
});

describe("no text repeats a figure of the law", () => {
  const own = [
    ...NOTES.flatMap(([path, parts]) => parts.map((part) => [path, part] as const)),
    ...AND_LAWS.flatMap(([where, text]) => Object.values(text).map((said) => [where, said] as const)),
  ];
  test.each(own)("%s: %s", (_, text) => expect(bare(text)).not.toMatch(/\d/));

  // Of what is translated by its English text, each language by itself.
  test.each(LANGUAGES)("in %s", (language) => {
    const english = new Set([...SAID.keys(), ...AND_LAWS.map(([, { en }]) => en)]);
    const figures = [...english]
      .map((en) => textIn({ en }, language))
      .filter((text) => /\d/.test(bare(text)));
    expect(figures).toEqual([]);
  });
});

describe.each([
  ["school-standard", SCHOOL],
  ["admin-reform", PLAN],
  ["quality-assurance", SCHEME],
  ["civil-performance", ANNEX],
  ["adult-admission", NOTICE],
])("each figure of %s", (id, limits) => {
  const rules = REGULATIONS.find((each) => each.id === id)?.rules ?? [];
  const isOf = (clause: string) => (rule: string) =>
    rule.startsWith(clause) && !/^\d/.test(rule.slice(clause.length));

  test.each(Object.entries<Parameter>(limits))("%s stands at a clause that rules are of", (_, { clause }) => {
    const places = clause.split(", ");
    expect(places.filter((place) => rules.some((rule) => isOf(place)(rule.id)))).toEqual(places);
  });
});
