import type { Field } from "../../rules";
import { parseLabel, type Label } from "../text/normalise";
import { isChinese } from "../text/text";
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
  private readonly seen = new Map<string, number | null>();
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
    if (this.byName.size === 0) return undefined;
    const key = `${label.words}\n${label.bareWords}`;
    let family = this.seen.get(key);
    if (family === undefined) {
      family = this.nameIn(label) ?? null;
      if (this.seen.size < MOST_KEPT) this.seen.set(key, family);
    }
    return family ?? undefined;
  }

  private nameIn(label: Label): number | undefined {
    const words = this.words.short(label.words);
    const exact = this.byName.get(words) ?? this.byName.get(this.words.short(label.bareWords));
    if (exact !== undefined) return exact;
    const held = [...this.byName].filter(([name]) => holds(words, name));
    // "Số học sinh chia theo hạnh kiểm": of what is only counted and by what, the latter governs.
    const telling = held.filter(([name]) => !isNeutral(parseLabel(name)));
    const families = new Set((telling.length > 0 ? telling : held).map(([, family]) => family));
    return families.size === 1 ? [...families][0] : undefined;
  }
}

/** Whether a text holds another as whole words (anywhere, in Chinese). */
function holds(text: string, part: string): boolean {
  if (part === "") return false;
  return isChinese(part) ? text.includes(part) : ` ${text} `.includes(` ${part} `);
}

/** The family that governs: of the nearest heading that names one. */
export function contextFamily(families: Families, context: readonly Label[]): number | undefined {
  for (const label of context) {
    const family = families.named(label);
    if (family !== undefined) return family;
  }
  return undefined;
}
