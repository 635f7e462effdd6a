/** What a check found: a line for people, with what helps beside it where something is wrong. */
export interface Line {
  readonly ok: boolean;
  readonly what: string;
  readonly fix?: string;
}

export const good = (what: string): Line => ({ ok: true, what });
export const bad = (what: string, fix: string): Line => ({ ok: false, what, fix });

/** One line for all that is as it should be, or a line for each that is not. */
export function allOr(what: string, problems: readonly Line[]): readonly Line[] {
  return problems.length === 0 ? [good(what)] : problems;
}

export const print = ({ ok, what, fix }: Line): string =>
  ok ? `✓ ${what}` : `✗ ${what}\n    → ${fix ?? ""}`;
