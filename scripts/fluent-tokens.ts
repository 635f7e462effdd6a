/**
 * `npm run tokens`: Fluent's design tokens in the add-in's green as a style sheet, so that nothing of Fluent
 * has to be loaded and worked out in the pane.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/tokens";

export const TOKENS_FILE = join(__dirname, "../src/taskpane/styles/tokens.css");

/** The green of the add-in's icon, from dark to light, as Fluent builds its themes from. */
const BRAND: BrandVariants = {
  10: "#001309",
  20: "#02241a",
  30: "#043527",
  40: "#064533",
  50: "#08563f",
  60: "#0a674b",
  70: "#0b7856",
  80: "#0f7b55",
  90: "#2b8a66",
  100: "#429977",
  110: "#58a888",
  120: "#6fb799",
  130: "#87c6ab",
  140: "#a1d5be",
  150: "#bce4d1",
  160: "#d9f2e5",
};

/** The design tokens that the style sheet uses, as CSS variables of the same names. */
const USED = [
  "colorNeutralBackground1",
  "colorNeutralBackground1Hover",
  "colorNeutralBackground1Pressed",
  "colorNeutralBackground2",
  "colorNeutralBackground3",
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorNeutralForegroundDisabled",
  "colorNeutralBackgroundDisabled",
  "colorNeutralStroke1",
  "colorNeutralStroke2",
  "colorNeutralStrokeAccessible",
  "colorBrandBackground",
  "colorBrandBackgroundHover",
  "colorBrandBackgroundPressed",
  "colorBrandBackground2",
  "colorBrandForeground1",
  "colorBrandForegroundLink",
  "colorBrandStroke1",
  "colorCompoundBrandStroke",
  "colorNeutralForegroundOnBrand",
  "colorStrokeFocus2",
  "colorStatusSuccessBackground1",
  "colorStatusSuccessForeground1",
  "colorStatusSuccessBackground3",
  "colorStatusWarningBackground1",
  "colorStatusWarningForeground3",
  "colorStatusWarningBackground3",
  "colorStatusDangerBackground1",
  "colorStatusDangerForeground1",
  "colorStatusDangerForeground3",
  "colorStatusDangerBackground3",
  "shadow2",
  "shadow4",
] as const satisfies readonly (keyof Theme)[];

/**
 * Fluent's dark theme takes its links from the middle of the brand's ramp: on the grey of a row under the
 * mouse this green has a contrast of 3.1. Two steps lighter is read everywhere.
 */
const READABLE: Partial<Theme> = { colorBrandForeground1: BRAND[120], colorBrandForegroundLink: BRAND[120] };

const rule = (theme: Theme, name: "light" | "dark"): string =>
  [
    `:root[data-theme="${name}"] {`,
    `  color-scheme: ${name};`,
    ...USED.map((token) => `  --${token}: ${String(theme[token])};`),
    "}",
  ].join("\n");

/** The style sheet; contrast themes are the browser's own (`forced-colors`). */
export const tokensCss = (): string =>
  [
    "/* Made by `npm run tokens` from @fluentui/tokens (MIT, Microsoft Corporation): change it there. */",
    rule(createLightTheme(BRAND), "light"),
    rule({ ...createDarkTheme(BRAND), ...READABLE }, "dark"),
  ].join("\n\n") + "\n";

if (require.main === module) writeFileSync(TOKENS_FILE, tokensCss());
