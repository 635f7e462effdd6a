import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The plugin's own rules; its preset would set a second TypeScript configuration beside ours. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/"))
);

/** Office.js is spoken in one room only: everywhere else its globals do not exist. */
const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension"];

export default tseslint.config(
  { ignores: ["dist/", "dist-maps/", "build/", "node_modules/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    plugins: { "office-addins": officeAddins },
    // Names that are nowhere declared are the compiler's to find: a list of a thousand globals doubled the time.
    languageOptions: { parser: tseslint.parser },
    rules: {
      ...officeRules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/{rules,regulations,sheets,check,messages,marks,cli,xlsx}/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS, "document", "window"] },
  },
  {
    // The clock and chance would make a judgement depend on more than its arguments.
    files: ["src/{regulations,sheets,check}/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The as-of date is an argument." },
        { object: "Math", property: "random", message: "A judgement is the same each time." },
      ],
    },
  },
  {
    files: ["**/*.cjs", "*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
);
