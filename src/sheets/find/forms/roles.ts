import type { Qualifier } from "../../lexicon/match";

/** What a column right of a form's labels holds. */
export type Role =
  | { readonly kind: "answer"; readonly rank: number }
  | { readonly kind: "tick"; readonly yes: boolean }
  | { readonly kind: "quantity"; readonly as: Qualifier; readonly percent: boolean; readonly year?: number }
  | { readonly kind: "year"; readonly year: number; readonly as?: Qualifier; readonly percent?: boolean }
  | { readonly kind: "whole" }
  | { readonly kind: "unit" }
  | { readonly kind: "aside" }
  /** What nobody knows, and what stands over it: a name, beneath "Chia theo trường". */
  | { readonly kind: "other"; readonly text: string; readonly over?: string };

/** The heads over a form's columns, and the rows in which they stand. */
export interface Heads {
  readonly roles: ReadonlyMap<number, Role>;
  readonly rows: readonly number[];
}
