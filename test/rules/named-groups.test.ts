import { NamedGroups, Row } from "../../src/rules";
import { tableOf } from "../support/tables";
import { RECORD } from "./kinds/support";

interface Group {
  readonly isAmbiguous: boolean;
}

/** Groups by school and class; a short name goes without its brackets. */
const groupsOf = () =>
  new NamedGroups<Group>(
    [() => "school", () => "class"],
    { full: (text) => text.toLowerCase(), short: (text) => text.toLowerCase().replace(/\(.*\)/, "") },
    (isAmbiguous) => ({ isAmbiguous })
  );
const rowOf = (school: string, name: string): Row => new Row(tableOf(RECORD, [{ school, class: name }]), 0);

test("a record belongs to the group of its full names, listed once", () => {
  const groups = groupsOf();
  const [law, other] = [groups.listed(rowOf("A", "law")), groups.listed(rowOf("B", "law"))];
  expect(groups.listed(rowOf("a", "LAW"))).toBe(law);
  expect(groups.of(rowOf("a", "Law"))).toBe(law);
  expect(groups.all).toEqual([law, other]);
});

test("a record belongs to the only group of its short names, where none has the full ones", () => {
  const groups = groupsOf();
  const law = groups.listed(rowOf("A", "law(evening)"));
  expect(groups.of(rowOf("A", "law(day)"))).toBe(law);
});

test("of several groups of the same short names nobody knows which is meant", () => {
  const groups = groupsOf();
  for (const name of ["law(evening)", "law(post)"]) groups.listed(rowOf("A", name));
  expect(groups.of(rowOf("A", "law"))).toEqual({ isAmbiguous: true });
  expect(groups.of(rowOf("A", "art"))).toEqual({ isAmbiguous: false });
  expect(groups.all).toHaveLength(4);
});

test("a record without one of the names belongs to none, and lists none", () => {
  const groups = groupsOf();
  expect(groups.listed(rowOf("A", ""))).toBeUndefined();
  expect(groups.of(rowOf("", "law"))).toBeUndefined();
  expect(groups.all).toEqual([]);
});
