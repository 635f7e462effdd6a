import type { Field } from "../../rules";
import { parseLabel, type Label } from "../text/normalise";
import { fold, isChinese } from "../text/text";
import { isNeutral } from "./signs/columns";
import type { Words } from "./words";

/** What headings name is kept of so many. */
const MOST_KEPT = 20_000;

/**
 * Groups beneath which labels get their meaning ("Giỏi" under "Học lực"). Names that stand together in one
 * field's list are one family: "Học lực", "Kết quả học tập".
 */
export class Families {
  private readonly byName = new Map<string, number>();
  /** What headings were found to name: each stands over many labels. */
  private readonly seen = new Map<string, Named | null>();
  /** What lists of names came to: many fields have the same. */
  private readonly ofList = new Map<readonly string[], number>();
  private count = 0;

  constructor(
    fields: readonly Field[],
    private readonly words: Words
  ) {
    for (const field of fields)
      for (const { groups, joined } of field.under ?? []) if (!joined) this.of(groups);
  }

  /** The family of these names; a new one where none of them is known. */
  of(groups: readonly string[]): number {
    let family = this.ofList.get(groups);
    if (family === undefined) this.ofList.set(groups, (family = this.familyOf(groups)));
    return family;
  }

  private familyOf(groups: readonly string[]): number {
    const names = groups.map((group) => this.words.short(this.words.ofLabel(group)));
    const known = names.map((name) => this.byName.get(name)).find((family) => family !== undefined);
    const family = known ?? this.count++;
    for (const name of names) if (!this.byName.has(name)) this.byName.set(name, family);
    this.seen.clear();
    return family;
  }

  /** The family that a heading names; undefined where none, or where it names several. */
  named(label: Label): number | undefined {
    return this.namedIn(label)?.family;
  }

  /** The family that a heading names, and the name in short by which it does. */
  namedIn(label: Label): Named | undefined {
    if (this.byName.size === 0) return undefined;
    const key = `${label.words}\n${label.bareWords}`;
    let named = this.seen.get(key);
    if (named === undefined) {
      named = this.lookIn(label) ?? null;
      if (this.seen.size < MOST_KEPT) this.seen.set(key, named);
    }
    return named ?? undefined;
  }

  private lookIn(label: Label): Named | undefined {
    const words = this.words.short(label.words);
    for (const name of [words, this.words.short(label.bareWords)]) {
      const family = this.byName.get(name);
      if (family !== undefined) return { name, family };
    }
    const all = [...this.byName].filter(([name]) => holds(words, name) || holdsApart(words, name));
    // "Kiểm tra duy trì giữa kỳ" speaks of "kiểm tra giữa kỳ", which says more than "kiểm tra".
    const held = all.filter(([name]) => !all.some(([other]) => other !== name && holds(other, name)));
    // "Số học sinh chia theo hạnh kiểm": of what is only counted and by what, the latter governs.
    const telling = held.filter(([name]) => !isNeutral(parseLabel(name)));
    const [first, ...others] = telling.length > 0 ? telling : held;
    if (!first || others.some(([, family]) => family !== first[1])) return undefined;
    return { name: first[0], family: first[1] };
  }
}

interface Named {
  readonly name: string;
  readonly family: number;
}

/** Whether a text holds another as whole words (anywhere, in Chinese). */
function holds(text: string, part: string): boolean {
  if (part === "") return false;
  return isChinese(part) ? text.includes(part) : ` ${text} `.includes(` ${part} `);
}

/** Pieces of a name that may stand apart, and what may stand between them: "Kiểm tra (duy trì) giữa kỳ". */
const FEWEST_PIECES = 3;
const MOST_BETWEEN = 2;

/** Whether a text holds another's words, or characters, in their order, with little between them. */
function holdsApart(text: string, part: string): boolean {
  const gap = isChinese(part) ? "" : " ";
  const pieces = part.split(gap);
  const [first = ""] = pieces;
  // Most names have a word that the text has not at all.
  if (pieces.length < FEWEST_PIECES || !pieces.every((piece) => text.includes(piece))) return false;
  const whole = text.split(gap);
  return whole.some((word, start) => {
    if (word !== first) return false;
    let at = start;
    for (const piece of pieces) {
      at = whole.indexOf(piece, at) + 1;
      if (at === 0) return false;
    }
    return at - start - pieces.length <= MOST_BETWEEN;
  });
}

/** The family that governs: of the nearest heading that names one. */
export function contextFamily(families: Families, context: readonly Label[]): number | undefined {
  for (const label of context) {
    const family = families.named(label);
    if (family !== undefined) return family;
  }
  return undefined;
}

/** The names of groups that a field parts records into, where sheets say it once for many. */
export const groupNames = ({ common, type, options = [] }: Field): string[] =>
  common && type === "choice" ? options.flatMap(({ labels }) => labels.map((text) => fold(text))) : [];
