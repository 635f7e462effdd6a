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
