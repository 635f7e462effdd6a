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
  serialFromIso,
  shown,
  shownThreshold,
  valueOn,
  type DatedValue,
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
