import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { COMMANDS } from "../src/taskpane/commands";
import { KEYS } from "../src/taskpane/guide/HelpPage";
import { functionsMetadata, LOCALES } from "../scripts/build/functions-metadata-plugin.cjs";

/** Microsoft's own validation needs the network; here is what it would refuse, and what only we know. */
const text = readFileSync("manifest.xml", "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const value = (element: Element): string =>
  element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
/** A text's default and its translations. */
const variants = (element: Element): string[] => [element, ...element.children].map(value);

describe("the manifest", () => {
  test("is well-formed", () => {
    expect(all("parsererror")).toEqual([]);
  });

  test("has its parts in the order that the schema demands", () => {
    const parts = [...manifest.documentElement.children].map((child) => child.tagName);
    expect(parts).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ]);
    const host = all("Host").find((element) => element.getAttribute("xsi:type") === "Workbook");
    expect([...(host?.children ?? [])].map((child) => child.tagName)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
    const resources = [...(all("Resources")[0]?.children ?? [])].map((child) => child.tagName);
    expect(resources).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });

  test("names an id, the package's version and the permission to write", () => {
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
    expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  test("asks for what the add-in uses: a shared runtime and ExcelApi 1.9; for functions, to know arguments' places", () => {
    const sets = all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.9"]);
    const forFunctions = all("bt:Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(forFunctions).toEqual([["CustomFunctionsRuntime", "1.3"]]);
    const overrides = all("VersionOverrides")[0];
    expect(overrides?.children[0]?.contains(all("bt:Set")[0] ?? null)).toBe(true);
    const runtime = all("Runtime")[0];
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    expect(runtime?.getAttribute("resid")).toBe("Taskpane.Url");
  });

  test("keeps functions and pane in one page, under the namespace REG", () => {
    expect(all("Page")[0]?.children[0]?.getAttribute("resid")).toBe("Taskpane.Url");
    expect(all("FunctionFile")[0]?.getAttribute("resid")).toBe("Taskpane.Url");
    const namespace = all("bt:String").find((element) => element.id === "Functions.Namespace");
    expect(namespace && value(namespace)).toBe("REG");
  });

  test("defines every resource that it refers to, once, with an id of at most 32 characters", () => {
    const defined = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].flatMap((e) => e.id || []);
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    const referred = [...manifest.querySelectorAll("[resid]")].map((e) => e.getAttribute("resid") ?? "");
    expect(referred.length).toBeGreaterThan(0);
    expect(new Set(referred)).toEqual(new Set(defined));
  });

  test("keeps to the longest texts and addresses that Office takes", () => {
    const tooLong = (name: string, most: number): string[] =>
      all(name)
        .flatMap(variants)
        .filter((variant) => variant.length > most || variant === "");
    expect(tooLong("DisplayName", 125)).toEqual([]);
    expect(tooLong("Description", 250).filter((text) => text !== "")).toEqual([]);
    expect(
      all("bt:ShortStrings")
        .flatMap((e) => [...e.children].flatMap(variants))
        .filter((t) => t.length > 125)
    ).toEqual([]);
    expect(
      all("bt:LongStrings")
        .flatMap((e) => [...e.children].flatMap(variants))
        .filter((t) => t.length > 250)
    ).toEqual([]);
    expect(tooLong("bt:Url", 2048)).toEqual([]);
  });

  test("speaks four languages: every text but names is translated, once for each", () => {
    const texts = [...all("Description").slice(0, 1), ...all("bt:String")].filter(
      (element) => !["Functions.Namespace", "Group.Label"].includes(element.id)
    );
    for (const element of texts) {
      expect([element.id, [...element.children].map((child) => child.getAttribute("Locale"))]).toEqual([
        element.id,
        ["vi-VN", "zh-CN", "mn-MN"],
      ]);
    }
  });

  test("loads everything by https from one origin, and every file is there or built", async () => {
    const urls = [...text.matchAll(/"(https:[^"]+)"/g)].map((match) => new URL(match[1] ?? ""));
    expect(new Set(urls.map((url) => url.origin))).toEqual(new Set(["https://localhost:3000"]));
    const pages = ["en", "vi", "zh", "mn"].flatMap((language) =>
      ["troubleshooting", "first-check"].map((name) => `/manual/${language}/${name}.html`)
    );
    const built = ["/taskpane.html", "/taskpane.js", "/functions.json", ...pages];
    const localised = LOCALES.map((locale) => `/functions-${locale}.json`);
    const missing = urls
      .map((url) => url.pathname)
      .filter((path) => ![...built, ...localised].includes(path) && !existsSync(path.slice(1)));
    expect(missing).toEqual([]);
    expect((await functionsMetadata("src/functions")).functions.length).toBeGreaterThan(0);
  });
});

describe("commands and shortcuts", () => {
  const shortcuts = JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as {
    readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  };

  test("the ribbon has a button for each command, and one that opens the pane", () => {
    const names = all("FunctionName").map((element) => element.textContent);
    expect(names).toEqual(Object.keys(COMMANDS));
    expect(all("Control").map((control) => control.getAttribute("id"))).toEqual([
      "RegCheck.Open",
      ...names.map((name) => `RegCheck.${name}`),
    ]);
  });

  test("each shortcut is of a command, and help says it", () => {
    expect(shortcuts.actions.filter(({ id }) => !(id in COMMANDS))).toEqual([]);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
    const told = KEYS.map(([keys]) => keys);
    expect(shortcuts.shortcuts.filter(({ key }) => !told.some((keys) => keys === key.default))).toEqual([]);
  });

  test("a shortcut's name is short enough for Excel's question about conflicts", () => {
    expect(shortcuts.actions.filter(({ name }) => name.length > 125)).toEqual([]);
  });
});

describe("the icons", () => {
  test.each([16, 32, 64, 80])("icon-%i.png is of that size", (size) => {
    const png = readFileSync(`assets/icon-${size}.png`);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
