import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import browserslist from "browserslist";
import webpack, { Compilation, sources, type Compiler } from "webpack";
import FloorPlugin, { belowFloor } from "../../scripts/build/floor-plugin.cjs";

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

test("a script that another plugin writes later is held against the floor as well", async () => {
  const folder = mkdtempSync(join(tmpdir(), "regcheck-floor-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ browserslist: OLD_SAFARI }));
  writeFileSync(join(folder, "entry.js"), "globalThis.entered = true;");
  const late = (compiler: Compiler): void =>
    compiler.hooks.thisCompilation.tap("late", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "late", stage }, () =>
        compilation.emitAsset("worker.js", new sources.RawSource("const a = /(?<!x)y/;"))
      );
    });
  const problems = await new Promise((resolve, reject) =>
    webpack(
      {
        ...{ context: folder, entry: "./entry.js", mode: "none", output: { path: join(folder, "out") } },
        plugins: [new FloorPlugin(), late],
      },
      (error, stats) =>
        error ? reject(error) : resolve(stats?.compilation.errors.map(({ message }) => message))
    )
  );
  expect(problems).toEqual([expect.stringMatching(/^worker\.js: a look-behind .* safari 15\.4/)]);
  rmSync(folder, { recursive: true });
});
