import { readFileSync } from "node:fs";
import browserslist from "browserslist";
import { belowFloor } from "../../scripts/build/floor-plugin.cjs";

const OLD_SAFARI = browserslist(["safari >= 15.4", "chrome >= 100"]);
const NEW_SAFARI = browserslist(["safari >= 16.4", "chrome >= 100"]);

test.each([
  ["in an expression", "const a = /(?<!x)y/u;"],
  ["in an expression made of a text", 'const a = new RegExp("(?<=x)y");'],
  ["in a part of one", "const a = (b) => new RegExp(`(?<!${b})y`);"],
])("a look-behind %s is named, with the browsers that cannot read it", (_, code) => {
  const [problem, ...more] = belowFloor(code, OLD_SAFARI);
  expect(problem).toContain("look-behind in a regular expression, which safari 15.4 cannot read: (?<");
  expect(more).toEqual([]);
  expect(belowFloor(code, NEW_SAFARI)).toEqual([]);
});

test.each(["const a = /(?<year>\\d{4})(?=y)(?!z)/u;", "const a = `${1}` ?? b?.c;"])(
  "%s is read by all",
  (code) => {
    expect(belowFloor(code, OLD_SAFARI)).toEqual([]);
  }
);

test.each(["class A { static { this.b = 1; } }", "const a = /[a--b]/v;", "class A { b = 1; }"])(
  "%s is newer than the build may write",
  (code) => {
    expect(belowFloor(code, OLD_SAFARI)).toEqual([expect.stringContaining("newer than ES2021")]);
  }
);

test("the floor is stated in the package, and for administrators", () => {
  const { browserslist: floor } = JSON.parse(readFileSync("package.json", "utf8")) as {
    browserslist: string[];
  };
  const manual = readFileSync("docs/manual/en/platforms.md", "utf8");
  const names = { chrome: "Chrome", edge: "Edge", firefox: "Firefox", safari: "Safari" };
  for (const [id, name] of Object.entries(names)) {
    const version = floor.find((line) => line.startsWith(`${id} `))?.split(">= ")[1];
    expect(manual).toContain(`${name} ${version}`);
  }
});
