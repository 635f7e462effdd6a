/** What was worked out of a law's labels, as a file: numbers as they lie in memory, which are read in a moment. */
import type { PreparedItems } from "../sheets/lexicon/item-names";
import type { Prepared } from "../sheets/lexicon/prepared";
import { Postings } from "../sheets/lexicon/postings";
import type { PreparedLabels } from "../sheets/lexicon/record-postings";

type Plain<T> = Omit<T, "postings"> & { readonly postings: string };

interface Kept {
  readonly labels: Plain<PreparedLabels>;
  readonly items?: Plain<PreparedItems>;
}

const IS_LOWEST_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Eight bytes a number, the lowest first, on whatever machine. */
const ordered = (bytes: Buffer): Buffer => (IS_LOWEST_FIRST ? bytes : bytes.swap64());

const toPlain = <T extends { readonly postings: Postings }>(prepared: T): Plain<T> => ({
  ...prepared,
  postings: ordered(Buffer.from(prepared.postings.sorted.slice().buffer)).toString("base64"),
});

const fromPlain = <T>(plain: Plain<T>): Omit<T, "postings"> & { readonly postings: Postings } => ({
  ...plain,
  // Copied, since numbers have to lie at multiples of eight.
  postings: new Postings(
    new Float64Array(new Uint8Array(ordered(Buffer.from(plain.postings, "base64"))).buffer)
  ),
});

export const toLabelsFile = (prepared: Prepared): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(prepared).map(([record, { labels, items }]): [string, Kept] => [
        record,
        { labels: toPlain(labels), items: items && toPlain(items) },
      ])
    )
  );

export function fromLabelsFile(text: string): Prepared {
  const records = JSON.parse(text) as Readonly<Record<string, Kept>>;
  return Object.fromEntries(
    Object.entries(records).map(([record, { labels, items }]) => [
      record,
      { labels: fromPlain<PreparedLabels>(labels), items: items && fromPlain<PreparedItems>(items) },
    ])
  );
}
