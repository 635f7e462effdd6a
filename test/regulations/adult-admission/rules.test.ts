import { REGULATIONS } from "../../../src/regulations";
import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import {
  citation,
  countResult,
  evaluate,
  makeContext,
  NO_SETTINGS,
  Row,
  serialFromIso,
} from "../../../src/rules";
import { say, tablesOf, type Cells } from "./support";

const IDS =
  "1-1 1-2 2.1-1 2.1-2 2.1-3 2.1-4 2.2 2.3 2.4 2.5 2.6-1 2.6-2 2.7-1 2.7-2 3.1.1 3.1.2 3.1.3 3.1.4-1 3.1.4-2 3.1.5-1 3.1.5-2 3.1.5-3 3.1.5-4 3.2 3.3 3.3-2 3.4-1 3.4-2 4.1.1 4.1.2 4.1.2-2 4.1.3 4.1.3-2 4.1.5 4.1.5-total 4.1.5-filing 4.2.1 4.2.2 4.2.3 5.1 5.3-1 5.3-2 5.3-3 5.3-4 5.4-1 5.4-2 5.4-3 5.5.1 5.5.2 5.5.3-1 5.5.3-2 5.5.4-1 5.5.4-2 5.5.5-1 5.5.5-2 5.5.5-3 5.5.5-4 5.5.5-5 5.5.5-6 5.5.5-7 5.5.6 5.5-max 5.5-proof 5.5-approval 5.7 5.8-1 5.8-2 N5-1 N5-2 N5-3 6.2-1 6.2-2 6.2-3 6.3 N3-1 N3-2 N4 7 7-2 A2";

test("every clause of the text that a sheet can show is a rule", () => {
  expect(ADULT_ADMISSION.rules.map(({ id }) => id).sort()).toEqual(IDS.split(" ").sort());
  expect(REGULATIONS).toContain(ADULT_ADMISSION);
});

test("a rule is cited as the law numbers itself", () => {
  const cited = (id: string, language?: "zh" | "en"): string => {
    const rule = ADULT_ADMISSION.rules.find((r) => r.id === id);
    return rule ? citation(ADULT_ADMISSION, rule, language) : "";
  };
  expect(cited("5.5.6")).toBe("教学厅〔2024〕5号 附件1 五（五）6");
  expect(cited("N3-1")).toBe("教学厅〔2024〕5号 通知 3");
  expect(cited("3.2")).toBe("教学厅〔2024〕5号 附件1 三（二）、（四）");
  expect(cited("4.1.2")).toBe("教学厅〔2024〕5号 附件1 四（一）2、附件3");
  expect(cited("4.2.1")).toBe("教学厅〔2024〕5号 附件1 四（二）1、附件3");
  expect(cited("5.3-4")).toBe("教学厅〔2024〕5号 附件1 五（二）、（三）");
  expect(cited("3.4-1")).toBe("教学厅〔2024〕5号 附件1 三（四）");
  expect(cited("5.8-1")).toBe("教学厅〔2024〕5号 附件1 五（八）");
  expect(cited("A2")).toBe("教学厅〔2024〕5号 附件2");
  expect(cited("5.5.5-7", "en")).toBe("Jiaoxueting [2024] No. 5, annex 1, 5(5)5(7)");
});

test("5.3-4 and 5.4-2 tell one fact once", () => {
  const row = { name: "石敏", level: "专升本", major: "园林", filing: 70, result: "录取", line: 100 };
  const tables = tablesOf({ candidate: [row] });
  const context = makeContext(ADULT_ADMISSION, tables, serialFromIso("2024-12-20"), NO_SETTINGS);
  const rules = ADULT_ADMISSION.rules.filter(({ id }) => id === "5.3-4" || id === "5.4-2");
  const evaluation = evaluate({ ...ADULT_ADMISSION, rules }, tables, context);
  expect(evaluation.results.map((result) => countResult(result, evaluation).fail)).toEqual([1, 0]);
});

test("every text is there in Chinese and English", () => {
  const texts = ADULT_ADMISSION.rules.flatMap(({ title, clause }) => [title, clause]);
  expect(texts.filter(({ zh, en }) => !zh || !en)).toEqual([]);
});

test("labels name one field of their record only, or one and what stands within its cells", () => {
  const doubled = ADULT_ADMISSION.records.flatMap((record) => {
    const owners = new Map<string, Set<string>>();
    for (const field of record.fields) {
      for (const label of field.labels) {
        const key = label.normalize("NFKC").toLowerCase().replace(/\s/g, "");
        owners.set(key, (owners.get(key) ?? new Set()).add(field.within ?? field.id));
      }
    }
    return [...owners].filter(([, fields]) => fields.size > 1).map(([label]) => `${record.id} ${label}`);
  });
  expect(doubled).toEqual([]);
});

describe("a provincial list", () => {
  const candidates = (count: number): Cells[] =>
    Array.from({ length: count }, (_, index) => ({
      number: `241401${String(index).padStart(8, "0")}`,
      name: `考生${index}`,
      sex: index % 2 ? "男" : "女",
      idNumber: "11010519491231002X",
      birth: "1949-12-31",
      school: `学校${index % 50}`,
      major: `专业${index % 37}`,
      level: "高起专",
      form: "业余",
      category: index % 2 ? "文科" : "理科",
      chinese: 80,
      math: 60,
      foreign: 40,
      total: 180,
      grounds: "年满25周岁",
      bonus: 20,
      filing: 200,
      result: "录取",
    }));
  const lines = ["文科", "理科"].map((category) => ({ level: "高起专", category, line: 120 }));

  /** How often anything is looked up or read while some work is done: what compares everybody with everybody does most. */
  function lookUps(work: () => void): number {
    let count = 0;
    // Not by spies, which keep what each of a million calls was about.
    const counting = (of: object, name: string): (() => void) => {
      const own: unknown = Reflect.get(of, name);
      if (typeof own !== "function") throw new Error(`no ${name}`);
      const counted = function (this: unknown, ...args: unknown[]): unknown {
        count += 1;
        return Reflect.apply(own, this, args);
      };
      Reflect.set(of, name, counted);
      return () => void Reflect.set(of, name, own);
    };
    const ends = [
      counting(Map.prototype, "get"),
      ...["number", "state", "text"].map((read) => counting(Row.prototype, read)),
    ];
    try {
      work();
      return count;
    } finally {
      for (const end of ends) end();
    }
  }

  test("is judged in work that grows with its length", () => {
    const workFor = (count: number): number => {
      const people = candidates(count);
      const disclosure = people.map(({ number, name }) => ({
        number: number ?? "",
        name: name ?? "",
        result: "通过",
      }));
      const plan = Array.from({ length: 50 * 37 }, (_, index) => ({
        school: `学校${index % 50}`,
        major: `专业${index % 37}`,
        level: "高起专",
        form: "业余",
        plan: count,
      }));
      const tables = tablesOf({ candidate: people, line: lines, disclosure, plan });
      const context = makeContext(ADULT_ADMISSION, tables, serialFromIso("2024-12-31"), NO_SETTINGS);
      return lookUps(() => {
        const { results } = evaluate(ADULT_ADMISSION, tables, context);
        expect(results.length).toBeGreaterThan(40);
      });
    };
    // Fourfold rows; a rule that compares everybody with everybody would take sixteen times as much.
    expect(workFor(2_000) / workFor(500)).toBeLessThan(5);
  });

  test("names both candidates where the order is broken", () => {
    const [left, admitted] = candidates(2).map((row) => ({
      ...row,
      category: "文科",
      school: "甲大学",
      major: "会计",
    }));
    const rows = [
      { ...left, result: "未录取", filing: 210 },
      { ...admitted, filing: 200 },
    ];
    expect(say("5.4-1", { candidate: rows })).toMatch(/^fail [A-Z]+2 210\/200 R3$/);
  });
});
