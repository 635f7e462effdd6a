import type { MarkKind } from "./kinds";

/** Colours that marks can have. */
export const PALETTE_NAMES = ["usual", "blueOrange", "grey"] as const;
export type Palette = (typeof PALETTE_NAMES)[number];

export interface Look {
  readonly fill: string;
  readonly font: string;
  readonly line: string;
  /** Told apart by the kind of line too, for whoever does not see the colours. */
  readonly lineStyle: "Continuous" | "Dash" | "Dot";
}

/** Text on each fill keeps a contrast of at least 4.5 : 1, whatever colour the user's font has. */
export const LOOKS: Readonly<Record<MarkKind, Look>> = {
  violation: { fill: "#FDE3E1", font: "#8E1F1B", line: "#C4372F", lineStyle: "Continuous" },
  warning: { fill: "#FFF2CC", font: "#6B4B00", line: "#B7841A", lineStyle: "Dash" },
  unknown: { fill: "#E8ECF4", font: "#33415C", line: "#6B7A99", lineStyle: "Dot" },
};

/**
 * Colours that a person may choose in their place: blue and orange for whoever does not tell red from green, grey for
 * printing in black and white. Kinds of lines, and contrasts, are the same.
 */
export const PALETTES: Readonly<Record<Palette, Readonly<Record<MarkKind, Look>>>> = {
  usual: LOOKS,
  blueOrange: {
    violation: { fill: "#DCE9F9", font: "#0B3D78", line: "#1B5FAA", lineStyle: "Continuous" },
    warning: { fill: "#FFE8D1", font: "#6E3B00", line: "#C46A00", lineStyle: "Dash" },
    unknown: { fill: "#ECECEC", font: "#3A3A3A", line: "#707070", lineStyle: "Dot" },
  },
  grey: {
    violation: { fill: "#D0D0D0", font: "#000000", line: "#000000", lineStyle: "Continuous" },
    warning: { fill: "#E6E6E6", font: "#1F1F1F", line: "#3A3A3A", lineStyle: "Dash" },
    unknown: { fill: "#F5F5F5", font: "#333333", line: "#707070", lineStyle: "Dot" },
  },
};

/**
 * A mark is known by its formula, a constant truth: it stays itself when ids change by saving, copying or
 * re-opening, and it refers to no cell, so nothing can shift it.
 */
export const signatureOf = (kind: MarkKind): string => `="regcheck ${kind}"="regcheck ${kind}"`;

const SIGNATURE = /^="regcheck (\w+)"="regcheck \1"$/i;

/** Excel may have put spaces around the sign. */
const plain = (formula: string): string => formula.replace(/\s*=\s*/g, "=").replace(/^(?!=)/, "=");

/** Whether a conditional format's formula is one of ours. */
export const isSignature = (formula: string): boolean => SIGNATURE.test(plain(formula));

/** Whether it is that of a kind. */
export const isSignatureOf = (kind: MarkKind, formula: string): boolean =>
  plain(formula).toLowerCase() === signatureOf(kind);
