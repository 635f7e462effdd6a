/** The add-in's page under Jest: the real office.js in jsdom, talking to an embedded Excel in the same process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";

export const OFFICE_JS = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
/** Each message is checked for where it comes from, letter by letter: a short name saves a test file seconds. */
const ORIGIN = "https://x";

/** office.js spares a network, which is not here: functions' results it keeps back for so long after any request. */
const OFFICE_PAUSE_MS = 500;

/** Serves office.js from the package and everything else from the add-in's folder; nothing from a network. */
class LocalFiles extends ResourceLoader {
  constructor(private readonly folder: string | undefined) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const path = new URL(url).pathname;
    const office = /\/office-js\/(.+)$/i.exec(path);
    const file = office ? join(OFFICE_JS, office[1]!.toLowerCase()) : this.folder && join(this.folder, path);
    const read = file
      ? Promise.resolve().then(() => readFileSync(file))
      : Promise.reject(new Error(`no ${url}`));
    return Object.assign(read, { abort: () => undefined }) as ReturnType<ResourceLoader["fetch"]>;
  }
}

export interface Page {
  readonly window: JSDOM["window"] & {
    Excel: typeof Excel;
    Office: typeof Office;
    OfficeExtension: typeof OfficeExtension;
  };
  /** A message from the host, which arrives in a turn of its own. */
  deliver(text: string): void;
  close(): void;
}

/**
 * Opens a page inside the host. Without `html` it holds office.js alone; `folder` is where its own files are.
 * `onMessage` gets what office.js posts to the host.
 */
export function openPage(options: {
  readonly html?: string;
  readonly folder?: string;
  readonly locale?: string;
  readonly onMessage: (text: unknown) => void;
}): Page {
  const html =
    options.html ??
    `<!doctype html><html><head><script src="/office-js/office.js"></script></head><body></body></html>`;
  const complaints = new VirtualConsole();
  complaints.sendTo(console, { omitJSDOMErrors: true });
  // office.js has something to say a moment after it is ready, too: it must not reach a closed workbook.
  let isOpen = true;
  const whileOpen = (work: () => void): unknown => setImmediate(() => isOpen && work());
  const host = { postMessage: (text: unknown) => whileOpen(() => options.onMessage(text)) };
  const dom = new JSDOM(html, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new LocalFiles(options.folder),
    pretendToBeVisual: true,
    virtualConsole: complaints,
    beforeParse(window) {
      window.name = JSON.stringify({
        baseFrameName: "regcheck",
        hostInfo: `Excel|Web|16.01|${options.locale ?? "en-US"}|regcheck||disableLogging|3`,
        xdmInfo: `conversation|regcheck|${ORIGIN}`,
        serializerVersion: "1",
        flights: "[]",
      });
      Object.defineProperty(window, "opener", { value: host });
      Object.defineProperty(window.document, "domain", { value: "x" });
      Object.assign(window, { TextEncoder, TextDecoder, structuredClone });
      const later = window.setTimeout.bind(window);
      const sooner = (work: TimerHandler, ms = 0): number => later(work, ms > OFFICE_PAUSE_MS ? ms : 0);
      Object.assign(window, { setTimeout: sooner });
    },
  });
  const window = dom.window as unknown as Page["window"];
  return {
    window,
    deliver: (text) =>
      void whileOpen(() => {
        const event = new dom.window.MessageEvent("message", { data: text, origin: ORIGIN });
        Object.defineProperty(event, "source", { value: host });
        dom.window.dispatchEvent(event);
      }),
    close() {
      isOpen = false;
      dom.window.close();
    },
  };
}
