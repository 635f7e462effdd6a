import { certain, isGap, oncePerCheck, patternIn, RecordSet, rowAt, rowsIn, trait } from "../../../rules";
import type { Context, Grouping, Guard, Row, Spot, Table } from "../../../rules";
import { levelIn, levelOfCode, type Level } from "../classify/levels";
import { schoolKey } from "../classify/words";
import { NOT_APPLICABLE } from "../notes";
import { TITLES } from "../vocabulary/titles";

const nameOf = ({ table: { columns }, index }: Spot): string =>
  columns.get("school")?.texts[index] ?? columns.get("name")?.texts[index] ?? "";
const keyOf = (row: Spot): string => schoolKey(nameOf(row));

/** Records of one school belong together; those of a sheet that names none as well. */
export const BY_SCHOOL: Required<Grouping> = { key: keyOf, name: nameOf };

/** The workbook's schools by key; the only one under "" as well. */
const schools = oncePerCheck((context): ReadonlyMap<string, Spot> => {
  const all = rowsIn("school", context).map(({ table, index }) => ({ table, index }));
  const alone = all.length === 1 ? all.map((only) => ["", only] as const) : [];
  return new Map([...all.map((each) => [keyOf(each), each] as const), ...alone]);
});

/** The school's own record, where the workbook holds one and it is clear which. */
export function schoolOf(row: Row, context: Context): Row | undefined {
  if (row.table.record.id === "school") return row;
  const spot = schools(context).get(keyOf(row));
  return spot && rowAt(spot, row.terse);
}

/**
 * The level of a school, or of the school that a record belongs to: as the record states it, else as the
 * school's name tells it, else as the school's own record does, else as the head of the sheet does. Specialised schools are often listed as THPT
 * and named "chuyên".
 */
export const LEVEL = trait<Level>("level", [], (row, context) => {
  const own = levelOn(row);
  if (own) return own;
  const school = schoolOf(row, context);
  const level = school && school !== row ? levelOn(school) : undefined;
  return level ?? levelOver(row.table) ?? row.missing("level");
});

const AT_HEAD = patternIn(TITLES, "level", "giu");

/** The level that the lines at the head of a sheet tell, if it is one. */
function levelOver({ letterhead = [], title = "" }: Table): Level | undefined {
  const said = [...letterhead, title].flatMap((line) => [...line.normalize("NFC").matchAll(AT_HEAD)]);
  const levels = said.flatMap(([, several, words]) => {
    const level = levelIn(certain(words, "a level behind “trường”"));
    // Primary schools in the plural are those that this one has to do with ("các trường tiểu học sáp nhập").
    return several !== undefined && level?.kind === "outside" ? [] : [level];
  });
  const [first] = levels;
  return levels.every((level) => level?.code === first?.code) ? first : undefined;
}

function levelOn(row: Row): Level | undefined {
  const named = levelIn(nameOf(row));
  const stated = levelOfCode(row.choice("level") ?? "") ?? levelIn(row.text("level"));
  return stated && !(stated.kind === "upper" && named?.specialised) ? stated : named;
}

/** Article 1: primary schools and kindergartens are none of the schools that the Circular is about. */
export const outside: Guard = (row, context) => {
  const level = LEVEL(row, context);
  return !isGap(level) && level.kind === "outside" ? NOT_APPLICABLE.outside : undefined;
};

/** How many records of each type, with this field, the workbook lists for each school. */
const listed = (record: string, field?: string) =>
  oncePerCheck((context): ReadonlyMap<string, number> => {
    const tables = context.tables(record).filter(({ columns }) => field === undefined || columns.has(field));
    return new Map(new RecordSet(record, tables).groups(keyOf).map(({ name, count }) => [name, count]));
  });

const LISTED = {
  classes: listed("class", "pupils"),
  groups: listed("group", "topics"),
  allGroups: listed("group"),
} as const;

/** How many records the workbook lists for the school of a row; undefined where it lists none. */
export function countListed(row: Row, what: keyof typeof LISTED, context: Context): number | undefined {
  const counts = LISTED[what](context);
  const known = schools(context);
  // A list that names no school is the only school's.
  return counts.get(keyOf(row)) ?? (known.size === 0 || known.has("") ? counts.get("") : undefined);
}
