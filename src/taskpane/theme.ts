/** Whether a CSS colour is a dark one: Office tells its theme by colours only. */
export function isDark(color: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}

/**
 * Follows Office's theme, or the system's where Office does not tell one. What light and dark look like stands
 * in `styles/tokens.css`.
 */
export function followTheme(root: HTMLElement, officeBackground: () => string | undefined): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const background = officeBackground();
    root.dataset.theme = (background ? isDark(background) : system.matches) ? "dark" : "light";
  };
  system.addEventListener("change", apply);
  apply();
}
