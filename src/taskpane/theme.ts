import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/tokens";

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
  "colorStatusDangerBackground3",
  "shadow2",
  "shadow4",
] as const satisfies readonly (keyof Theme)[];

/** Whether a CSS colour is a dark one: Office tells its theme by colours only. */
export function isDark(color: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}

/** Puts the light or dark theme on the page. Contrast themes are the browser's: see `forced-colors`. */
export function applyTheme(dark: boolean, root: HTMLElement): void {
  const theme = dark ? createDarkTheme(BRAND) : createLightTheme(BRAND);
  root.dataset.theme = dark ? "dark" : "light";
  root.style.colorScheme = dark ? "dark" : "light";
  for (const token of USED) root.style.setProperty(`--${token}`, String(theme[token]));
}

/** Follows Office's theme, or the system's where Office does not tell one. */
export function followTheme(root: HTMLElement, officeBackground: () => string | undefined): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const background = officeBackground();
    applyTheme(background ? isDark(background) : system.matches, root);
  };
  system.addEventListener("change", apply);
  apply();
}
