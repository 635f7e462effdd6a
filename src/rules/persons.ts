import { certain } from "./certain";
import { keptPerKey, oncePerCheck, type Context } from "./context";
import { groupedBy, rowsOf } from "./record-set";
import type { Row } from "./row";

/** By what people on a list are told. */
interface Telling {
  /** The record type of the list. */
  readonly list: string;
  /** Their number, and their name; a table of neither lists nobody. */
  readonly number: string;
  readonly name: string;
  /** What tells those of one name apart, as far as both sheets say it. */
  readonly beside: readonly string[];
  /** A text as it is compared; "" says nothing. */
  readonly plain: (text: string) => string;
}

/** Rows of a list that fit somebody, and where none does, rows that would if blanks were filled in. */
interface Fitting {
  readonly rows: readonly Row[];
  readonly perhaps: readonly Row[];
}

/** Finds somebody on a list by number, else by what both sheets say of the person; the list is indexed once a check. */
export function personsOn({ list, number, name, beside, plain }: Telling): {
  readonly rowsIn: (context: Context) => readonly Row[];
  readonly fitting: (row: Row, context: Context) => Fitting;
} {
  const numberOf = (row: Row): string | undefined => plain(row.text(number)) || undefined;
  const indexed = oncePerCheck((context) => {
    const tables = context.tables(list).filter(({ columns }) => columns.has(name) || columns.has(number));
    const rows = tables.flatMap((table) => [...rowsOf(table)]);
    const fields = new Set(tables.flatMap(({ columns }) => [...columns.keys()]));
    return { rows, fields, byNumber: groupedBy(rows, numberOf) };
  });
  /** Of a choice, such as the sex, the option: what is none of them says nothing. */
  const said = (row: Row, id: string): string | undefined => {
    const field = row.field(id);
    return typeof field === "object" && field.type === "choice" ? row.choice(id) : plain(row.text(id));
  };
  const keyOf = (row: Row, fields: readonly string[]): string | undefined => {
    if (plain(row.text(name)) === "") return undefined;
    return fields.map((field) => said(row, field)).join("|") || undefined;
  };
  const people = keptPerKey<ReadonlyMap<string, Row[]>>(indexed);
  const alikeOn = (fields: readonly string[], row: Row, context: Context): readonly Row[] =>
    people(context, fields.join(), () =>
      groupedBy(indexed(context).rows, (other) => keyOf(other, fields))
    ).get(keyOf(row, fields) ?? "") ?? [];
  return {
    rowsIn: (context) => indexed(context).rows,
    fitting(row, context) {
      const known = indexed(context);
      const byNumber = known.fields.has(number) && row.isOk(number);
      const rows = byNumber
        ? (known.byNumber.get(certain(numberOf(row), "a number that was read")) ?? [])
        : [];
      if (rows.length > 0) return { rows, perhaps: [] };
      // Somebody of another number is somebody else; a row without one is told by the person.
      const isOther = (other: Row): boolean => byNumber && other.isOk(number);
      const fields = [name, ...beside].filter((field) => known.fields.has(field) && row.has(field));
      const alike = alikeOn(fields, row, context).filter((other) => !isOther(other));
      if (alike.length > 0) return { rows: alike, perhaps: [] };
      const agrees = (other: Row, field: string): boolean =>
        !row.isOk(field) || !other.isOk(field) || keyOf(row, [name, field]) === keyOf(other, [name, field]);
      const perhaps = alikeOn([name], row, context).filter(
        (other) => !isOther(other) && fields.every((field) => agrees(other, field))
      );
      return { rows: [], perhaps };
    },
  };
}

/** Rows over which a name stands once. */
const MOST_BENEATH = 100;

/** A text of a record, or of the nearest one above that has it: a name may stand once, over all rows that are its own. */
export function textAbove(row: Row, field: string): string {
  const texts = row.table.columns.get(field)?.texts ?? [];
  for (let at = row.index; at >= Math.max(0, row.index - MOST_BENEATH); at -= 1) {
    const text = texts[at]?.trim() ?? "";
    if (text !== "") return text;
  }
  return "";
}
