/**
 * Labels that no list holds, put together of what a field's own labels prove: a piece that these have or leave
 * out ("Ngày [tháng] tiếp nhận"), and two of which they have the one or the other ("拟录取专业", "录取专业名称"
 * for "拟录取专业名称").
 */
import type { Field } from "../../rules";
import type { Label } from "../text/normalise";
import { isChinese } from "../text/text";
import type { Aside } from "./aside";
import { agreesWith, type Match } from "./match";
import { isLikest, likeliest, ORDER } from "./likeness";
import type { Likely } from "./suggest";
import { agrees } from "./units";
import type { Meaning, Words } from "./words";

/** Pieces by which a label may differ from a listed one, either way. */
const MOST_APART = 1;
/**
 * Pieces that a label has at least, in Chinese characters: less may be all that several names have in common
 * ("Байр" of "Эзэлсэн байр", "名次").
 */
const FEWEST_PIECES = 2;
const FEWEST_CHARACTERS = 3;

/** What the labels of one field prove of their pieces. */
class Composition {
  private readonly labels: readonly { readonly text: string; readonly meaning: Meaning }[];
  private readonly optional = new Set<string>();
  private readonly alike = new Set<string>();

  constructor(
    private readonly field: Field,
    using: Words
  ) {
    this.labels = field.labels.map((text) => ({ text, meaning: using.meaning(using.ofLabel(text)) }));
    const wholes = new Set(this.labels.map(({ meaning }) => keyOf(meaning.concepts)));
    const gaps = new Map<string, string[]>();
    for (const { meaning } of this.labels) {
      const pieces = new Set(meaning.concepts);
      for (const piece of pieces) {
        const rest = keyOf([...pieces].filter((other) => other !== piece));
        if (rest === "") continue;
        if (wholes.has(rest)) this.optional.add(piece);
        const before = gaps.get(rest) ?? [];
        for (const other of before) if (other !== piece) this.alike.add(keyOf([piece, other]));
        gaps.set(rest, [...before, piece]);
      }
    }
  }

  /**
   * The field's label from which words differ in nothing that counts.
   *
   * @param percent the words' sign says that they name a share
   */
  labelLike(own: Meaning, percent: boolean): string | undefined {
    const pieces = new Set(own.concepts);
    const [first = ""] = pieces;
    if (pieces.size < (isChinese(first) ? FEWEST_CHARACTERS : FEWEST_PIECES)) return undefined;
    return this.labels.find(({ meaning }) => {
      const label = new Set(meaning.concepts);
      const more = [...pieces].filter((piece) => !label.has(piece));
      const less = [...label].filter((piece) => !pieces.has(piece));
      if (more.length === pieces.size || more.length > MOST_APART || less.length > MOST_APART) return false;
      return this.isSame(more, less) && agreesWith(own, { field: this.field, meaning }, percent);
    })?.text;
  }

  private isSame(more: readonly string[], less: readonly string[]): boolean {
    const apart = [...more, ...less];
    if (apart.some((piece) => ORDER.has(piece))) return false;
    return apart.every((piece) => this.optional.has(piece)) || this.alike.has(keyOf(apart));
  }
}

const keyOf = (pieces: readonly string[]): string => [...new Set(pieces)].sort().join(" ");

/** The compositions of a record's fields, each made when a label is like one of its own. */
export class Compositions {
  private readonly known = new Map<Field, Composition>();

  /**
   * @param isName whether words, as a key, are a name of a field
   * @param aside what is of no concern: a label that is as like one of these is not taken by likeness
   */
  constructor(
    private readonly using: Words,
    private readonly isName: (key: string, field: Field) => boolean,
    private readonly aside: Aside
  ) {}

  /**
   * The one of these fields, or the two that are twins, of which a label may be composed; else the one it is like.
   *
   * @param known ids of the fields that were found beside it
   */
  find(label: Label, likely: readonly Likely<Field>[], known: ReadonlySet<string>): Match | undefined {
    const own = this.using.meaning(label.bareWords);
    const found = likely.flatMap(({ value: field }): Match[] => {
      const like = this.of(field).labelLike(own, label.percent);
      const fits = like !== undefined && agrees(label, field, (key) => this.isName(key, field), this.using);
      return fits ? [{ field, confidence: "folded", reason: { how: "composed", label: like } }] : [];
    });
    const [first, ...others] = found;
    if (!first) {
      const [{ degree } = { degree: 0 }] = likely;
      if (this.aside.likeness(label) >= degree) return undefined;
      return likeliest(label, likely, known, this.using, this.isName);
    }
    if (others.some(({ field }) => field.twin !== first.field.id)) return undefined;
    if (!isLikest(first.field, likely)) return undefined;
    return others.length > 0 ? { ...first, open: true } : first;
  }

  private of(field: Field): Composition {
    const known = this.known.get(field) ?? new Composition(field, this.using);
    this.known.set(field, known);
    return known;
  }
}
