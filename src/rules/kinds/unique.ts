import { certain } from "../certain";
import { PASS, type Judgement, type Severity } from "../judgement";
import { Row } from "../row";
import type { SetForm } from "../rule";
import type { Table } from "../table";
import type { LocalText } from "../text";

/** What is wrong with two records of the same text. */
export interface Clash {
  /** `{said}` is the text, `{other}` the record that bears it already. */
  readonly note: LocalText;
  readonly severity?: Severity;
}

type UniqueSpec = Omit<SetForm, "scope" | "kind" | "judge"> & {
  readonly field: string;
  /** What is compared of a text; undefined where it tells nobody apart. */
  readonly key: (text: string) => string | undefined;
  /** What is wrong with a record that bears the text of an earlier one; undefined where nothing is. */
  readonly clash: (later: Row, earlier: Row) => Clash | undefined;
};

/**
 * A text that tells the records of a sheet apart stands there once; another sheet may list the same records
 * again. A text that is missing leaves it open.
 */
export const unique = ({ field, key, clash, ...spec }: UniqueSpec): SetForm => ({
  ...spec,
  kind: "member",
  scope: "set",
  needs: [field, ...(spec.needs ?? [])],
  judge(set) {
    const { tables } = set;
    const rowAt = (at: number): Row => {
      const table = certain(tables[Math.floor(at / SPAN)], "the table of a place");
      return new Row(table, at % SPAN);
    };
    /** Where each text stood first, by sheet: a place is a number, so that nothing is allocated a record. */
    const bySheet = new Map<string, Map<string, number>>();
    const clashes: Judgement[] = [];
    let gap: number | undefined;
    let [own, from, seen]: [Table | undefined, number, Map<string, number>] = [undefined, 0, new Map()];
    for (const row of set.each()) {
      if (row.table !== own) {
        [own, from] = [row.table, tables.indexOf(row.table) * SPAN];
        seen = bySheet.get(own.sheet) ?? new Map<string, number>();
        bySheet.set(own.sheet, seen);
      }
      const place = from + row.index;
      const text = row.isOk(field) ? key(row.text(field)) : undefined;
      if (text === undefined) {
        gap ??= place;
        continue;
      }
      const earlier = seen.get(text);
      if (earlier === undefined) seen.set(text, place);
      else clashes.push(...told(field, rowAt(place), rowAt(earlier), clash));
    }
    if (clashes.length > 0) return clashes;
    return gap === undefined ? PASS : gapAt(rowAt(gap), field);
  },
});

/** More than any sheet has rows. */
const SPAN = 2 ** 24;

function gapAt(row: Row, field: string): Judgement {
  const gap = row.unread(field);
  return { ...gap, record: row.name };
}

function told(field: string, later: Row, earlier: Row, clash: UniqueSpec["clash"]): Judgement[] {
  const found = clash(later, earlier);
  if (!found) return [];
  const { note, severity } = found;
  const args = { said: later.text(field), other: earlier.name };
  const judgement = later.fail(field, {
    cells: [field, earlier.ref(field)],
    value: later.text(field),
    note: { text: note, args },
    ...(severity && { severity }),
  });
  return [{ ...judgement, record: later.name }];
}
