/** The rooms of src/, and which others each may know. A room that is not listed here may know none. */
const ROOMS = {
  rules: [],
  messages: ["rules"],
  regulations: ["rules"],
  sheets: ["rules"],
  check: ["rules", "regulations", "sheets", "messages"],
  marks: ["rules", "sheets", "check", "messages"],
  excel: ["rules", "regulations", "sheets", "check", "messages", "marks"],
  functions: ["rules", "regulations", "sheets", "check", "messages"],
  taskpane: ["rules", "regulations", "sheets", "check", "excel", "messages", "marks", "functions"],
  xlsx: ["sheets"],
  copies: ["rules", "sheets", "check", "messages", "marks", "xlsx"],
  page: [
    ...["rules", "regulations", "sheets", "check", "messages", "marks", "xlsx", "copies"],
    ...["excel", "taskpane"],
  ],
  host: ["rules", "xlsx", "sheets"],
  cli: [
    "rules",
    "regulations",
    "sheets",
    "check",
    "messages",
    "marks",
    "functions",
    "xlsx",
    "copies",
    "host",
  ],
};

const roomRules = Object.entries(ROOMS).map(([room, known]) => ({
  name: `${room}-knows`,
  comment: `src/${room} may know: ${known.join(", ") || "nobody"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...known].join("|")})/` },
}));

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "No file needs another that needs it, for types neither: what both need stands in a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "regulations-apart",
      comment: "One regulation does not know another.",
      severity: "error",
      from: { path: "^src/regulations/([^/]+)/" },
      to: { path: "^src/regulations/[^/]+/", pathNot: "^src/regulations/$1/" },
    },
    {
      name: "functions-by-formulas",
      comment: "Functions reach a regulation through what it says of itself and its formulas alone.",
      severity: "error",
      from: { path: "^src/functions/" },
      to: { path: "^src/regulations/[^/]+/", pathNot: "^src/regulations/[^/]+/(?:index|formulas)[.]ts$" },
    },
    {
      name: "production-needs-no-dev-package",
      comment: "What is bundled into the add-in may import production packages only.",
      severity: "error",
      from: {
        path: "^src/(rules|messages|regulations|sheets|check|marks|excel|functions|taskpane|copies|page)/",
      },
      to: { dependencyTypes: ["npm-dev"] },
    },
    {
      name: "page-without-office",
      comment:
        "The page has no Office.js: of the room that speaks it, it takes types and the kinds of failures.",
      severity: "error",
      from: { path: "^src/page/" },
      to: { path: "^src/excel/(?!failure)", dependencyTypesNot: ["type-only"] },
    },
    ...roomRules,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
