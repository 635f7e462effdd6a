import { stems } from "../text/languages";
import { glued } from "../text/normalise";
import { Demands } from "./demands";
import type { Entry } from "./entries";
import { keysOf } from "./levels";
import { Postings } from "./postings";
import type { Words } from "./words";

/** Kinds of keys: what words come to at any level, and a field's labels as they are listed. */
export const MEANT = "";
export const LISTED = "=";

/** What can be worked out of a record's labels beforehand. */
export interface PreparedLabels {
  readonly postings: Postings;
  /** By field, the texts by which labels are compared with its own (`suggest.ts`). */
  readonly ways: readonly (readonly string[])[];
}

/** Works out by which keys the entries of a record are found: their place among them stands for each. */
export const postingsOf = (entries: readonly Entry[], using: Words): Postings =>
  Postings.of((post) => {
    // "Биелэлт" and "Биелэлт %" are two fields: the sign alone tells them apart.
    const unsigned = entries.filter(({ isPlain, label }) => isPlain && !label.includes("%"));
    const plain = new Set(unsigned.map(({ words }) => stems(words)));
    for (const [place, entry] of entries.entries()) {
      const { words, label, isPlain } = entry;
      if (isPlain) post(LISTED, glued(words), place);
      const isTaken = isPlain && label.includes("%") && plain.has(stems(words));
      if (words === "" || isTaken) continue;
      for (const key of keysOf(words, using)) post(MEANT, key, place);
      Demands.post(entry, using, place, post, MEANT);
    }
  });
