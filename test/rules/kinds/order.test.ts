import { render } from "../../../src/messages/format";
import { fact, figuresOf, order, period, serialFromIso, type Row, type Language } from "../../../src/rules";
import { details, says } from "./support";

describe("order", () => {
  const score = fact("score", ["pupils"], (row) => row.number("pupils"));
  const form = order({ record: "class", of: score, at: () => "pupils", note: { en: "{figures}" } });
  const written =
    (language: Language) =>
    (...scores: (number | null)[]) =>
      details(
        form,
        scores.map((pupils) => ({ pupils }))
      ).map(({ outcome, cell, note }) => [
        outcome,
        cell,
        note?.args?.figures === undefined ? undefined : render(note, language),
      ]);
  const said = written("en");

  test("runs from high to low, equal ones in any order", () => {
    expect(said(9, 7, 7, 3)).toEqual([["pass", null, undefined]]);
  });

  test("names what a longest run leaves out, with what stands around it; of two neighbours the later one", () => {
    expect(said(9, 3, 7, 6)).toEqual([["fail", "A3", "9 → 3 → 7"]]);
    expect(said(7, 9)).toEqual([["fail", "A3", "7 → 9"]]);
  });

  test("a figure that nobody knows leaves it open, also where none is known", () => {
    expect(said(9, null, 3)).toEqual([["unknown", "A3", undefined]]);
    expect(said(null, null)).toEqual([["unknown", "A2", undefined]]);
  });

  test("writes figures as the reader's language does", () => {
    expect(written("vi")(1000, 2500)).toEqual([["fail", "A3", "1.000 → 2.500"]]);
    expect(written("en")(1000, 2500)).toEqual([["fail", "A3", "1,000 → 2,500"]]);
  });

  test("is open where a figure is not known, and nothing else is wrong", () => {
    expect(said(9, null, 7)).toEqual([["unknown", "A3", undefined]]);
    expect(said(7, null, 9)).toEqual([["fail", "A4", "7 → 9"]]);
  });
});

describe("period", () => {
  const daysIn = (row: Row, field: string): readonly [number, number] | undefined => {
    if (row.isOk(field)) return [row.number(field), row.number(field)];
    return row.text(field) === "tháng 6"
      ? [serialFromIso("2024-06-01"), serialFromIso("2024-06-30")]
      : undefined;
  };
  const day = (iso: string) => serialFromIso(iso);
  const between = (from: string, to: string) => ({
    between: figuresOf({})("1", [day(from), day(to)], "date"),
  });
  const notAfter = (to: string) => ({ notAfter: figuresOf({})("1", day(to), "date") });
  type Bounds = ReturnType<typeof between> | ReturnType<typeof notAfter>;
  const within = (bounds: Bounds) => period({ record: "class", date: "signed", daysIn, ...bounds });
  const said = (bounds: Bounds, ...cells: (string | null)[]) =>
    says(
      within(bounds),
      cells.map((signed) => ({ signed }))
    );

  test("its first and last day are within", () => {
    const bounds = between("2024-06-01", "2024-06-10");
    expect(said(bounds, "2024-05-31", "2024-06-01", "2024-06-10", "2024-06-11", null)).toEqual([
      "fail A2",
      "pass",
      "pass",
      "fail A5",
      "unknown A6 blank",
    ]);
  });

  test("says by how many days a day is early or late", () => {
    const form = within(between("2024-06-01", "2024-06-10"));
    const told = details(form, [{ signed: "2024-05-30" }, { signed: "2024-06-13" }]);
    expect(told.map(({ note }) => note && render(note, "en"))).toEqual([
      "2024-05-30, not before 2024-06-01: 2 days early",
      "2024-06-13, due by 2024-06-10: 3 days late",
    ]);
  });

  test("a month is within as a whole, or not at all", () => {
    expect(said(between("2024-06-01", "2024-06-30"), "tháng 6")).toEqual(["pass"]);
    expect(said(notAfter("2024-06-29"), "tháng 6")).toEqual(["unknown A2 unreadable"]);
    expect(said(notAfter("2024-05-31"), "tháng 6")).toEqual(["fail A2"]);
  });
});
