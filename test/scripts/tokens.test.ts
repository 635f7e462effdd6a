import { readFileSync } from "node:fs";
import { TOKENS_FILE, tokensCss } from "../../scripts/fluent-tokens";

test("the style sheet of tokens is what `npm run tokens` makes", () => {
  expect(readFileSync(TOKENS_FILE, "utf8")).toBe(tokensCss());
});

test("has each token in a light and a dark look, and every one that the pane uses", () => {
  const css = tokensCss();
  const [light = "", dark = ""] = css.split('[data-theme="dark"]');
  const names = (part: string): string[] => [...part.matchAll(/--(\w+):/g)].map(([, name = ""]) => name);
  expect(names(light)).toEqual(names(dark));
  expect(light).not.toBe(dark);
  const styles = ["base", "pane", "result", "settings"].map((name) =>
    readFileSync(`src/taskpane/styles/${name}.css`, "utf8")
  );
  const used = styles.join("").matchAll(/var\(--((?:color|shadow)\w+)\)/g);
  expect([...used].map(([, name = ""]) => name).filter((name) => !names(light).includes(name))).toEqual([]);
});

/** Luminance as WCAG 2.2 defines it, of a colour like "#0f7b55". */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours, from 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

test.each(["light", "dark"])(
  "%s: every text can be read on what it stands on, under the mouse too",
  (theme) => {
    const [light = "", dark = ""] = tokensCss().split('[data-theme="dark"]');
    const value = (token: string): string =>
      new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(theme === "dark" ? dark : light)?.[1] ?? "";
    const texts = ["NeutralForeground1", "NeutralForeground2", "NeutralForeground3", "BrandForegroundLink"];
    const grounds = [
      "NeutralBackground1",
      "NeutralBackground1Hover",
      "NeutralBackground2",
      "NeutralBackground3",
    ];
    const faint = texts.flatMap((text) =>
      grounds
        .filter((ground) => contrast(value(`color${text}`), value(`color${ground}`)) < 4.5)
        .map((ground) => `${text} on ${ground}`)
    );
    expect(faint).toEqual([]);
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
  }
);
