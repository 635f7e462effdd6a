const acorn = require("acorn");
const walk = require("acorn-walk");
const browserslist = require("browserslist");
const { Compilation, WebpackError } = require("webpack");

const NAME = "FloorPlugin";

/** The edition of the language that every browser of the floor can read, and that the build writes. */
const ECMA_VERSION = 2021;

/**
 * What some browsers learnt long after the rest of that edition: the first version of each that reads it. One
 * regular expression that Safari cannot read empties the whole pane.
 */
const LATE = [
  {
    name: "a look-behind in a regular expression",
    pattern: /\(\?<[=!]/,
    since: { safari: 16.4, ios_saf: 16.4, chrome: 62, edge: 79, firefox: 78 },
  },
];

/** Browsers of a floor that cannot read something: "safari 15.4". */
const without = (floor, since) =>
  floor.filter((browser) => {
    const [name, version] = browser.split(" ");
    return !(parseFloat(version) >= (since[name] ?? Infinity));
  });

/** Oldest first, and one of a kind. */
const oldest = (browsers) => {
  const last = new Map(browsers.map((browser) => [browser.split(" ")[0], browser]));
  return [...last.values()].join(", ");
};

/**
 * What browsers of the floor cannot read in a script.
 *
 * @param {string} code
 * @param {string[]} floor browsers as browserslist names them, of each kind the newest first
 * @returns {string[]} one line each
 */
function belowFloor(code, floor) {
  let tree;
  try {
    tree = acorn.parse(code, { ecmaVersion: ECMA_VERSION, sourceType: "module" });
  } catch (error) {
    return [`${error.message}: newer than ES${ECMA_VERSION}`];
  }
  const late = LATE.map((feature) => ({ ...feature, lacking: without(floor, feature.since) }));
  const problems = new Set();
  const look = (text) => {
    for (const { name, pattern, lacking } of late) {
      if (lacking.length > 0 && pattern.test(text)) {
        problems.add(`${name}, which ${oldest(lacking)} cannot read: ${text.slice(0, 120)}`);
      }
    }
  };
  // Expressions are put together from texts as well.
  walk.simple(tree, {
    Literal: ({ regex, value }) => {
      if (regex) look(regex.pattern);
      else if (typeof value === "string") look(value);
    },
    TemplateElement: ({ value }) => look(value.cooked ?? ""),
  });
  return [...problems];
}

/** Refuses a build with a script that the oldest browsers it is meant for (`browserslist` in package.json) cannot read. */
class FloorPlugin {
  apply(compiler) {
    const floor = browserslist(undefined, { path: compiler.context });
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      // Scripts that other plugins write afterwards, a service worker for one, are looked at as they come.
      compilation.hooks.processAssets.tap({ name: NAME, stage, additionalAssets: true }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith(".js"))) {
          const code = String(compilation.getAsset(name).source.source());
          for (const problem of belowFloor(code, floor))
            compilation.errors.push(new WebpackError(`${name}: ${problem}`));
        }
      });
    });
  }
}

module.exports = FloorPlugin;
Object.assign(module.exports, { belowFloor, ECMA_VERSION });
