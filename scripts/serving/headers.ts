/**
 * How the add-in's files have to be served: the samples in deploy/ are held against this, `check-install` asks a
 * server for it, and the tests' own server does it.
 */

/** Microsoft publishes no list of the sites that may frame an add-in; these are the ones that are known to. */
export const OFFICE_SITES: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
  // Microsoft 365 operated by 21Vianet in China.
  "https://*.officewebapps.cn",
  "https://*.sharepoint.cn",
  "https://*.office365.cn",
];

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  json: "application/json; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  webmanifest: "application/manifest+json",
  png: "image/png",
  svg: "image/svg+xml",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const extensionOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? "html";

/** A file's type; a folder is its index.html. */
export const typeOf = (path: string): string => TYPES[extensionOf(path)] ?? "application/octet-stream";

export type Caching = "immutable" | "day" | "revalidate";

/**
 * How long browsers may keep a file. One with a hash in its name never changes; the rest has to be asked for anew,
 * since an old page asks for scripts that are gone.
 */
export function cachingOf(path: string): Caching {
  if (/\.[0-9a-f]{10}\.(?:js|css)$/.test(path)) return "immutable";
  return /\.(?:png|svg|xlsx)$/.test(path) ? "day" : "revalidate";
}

const CACHE_CONTROL: Readonly<Record<Caching, string>> = {
  immutable: "public, max-age=31536000, immutable",
  day: "public, max-age=86400",
  revalidate: "no-cache",
};

/** Who may show a page in a frame: Office the pane, nobody else the rest. Nothing but pages needs it. */
export function framingOf(path: string): string | undefined {
  if (!/(?:\.html|\/)$/.test(path)) return undefined;
  const sites = /\/taskpane\.html$/.test(path) ? ["'self'", ...OFFICE_SITES] : ["'self'"];
  return `frame-ancestors ${sites.join(" ")}`;
}

/** The headers of a file, by its path ("/taskpane.html"). */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const framing = framingOf(path);
  return {
    "Content-Type": typeOf(path),
    "Cache-Control": CACHE_CONTROL[cachingOf(path)],
    // Excel on the web fetches functions.json and the icons from its own site.
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
    ...(framing !== undefined && { "Content-Security-Policy": framing }),
  };
}
