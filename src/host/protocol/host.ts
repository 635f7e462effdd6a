/** The host's side of office.js: context, rich API, settings, events and custom functions over one channel. */
import { Channel } from "./channel";
import { Interpreter, type Root } from "./interpreter";
import type { RequestBody } from "./request";

/** Dispatch ids of `executeMethod`. */
const DISPATCH = { richApi: 93, loadSettings: 75, saveSettings: 76, commandCompleted: 94 } as const;
/** Error numbers of a refused request. */
export const REFUSAL = {
  cellEditMode: 5004,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  sessionTimedOut: 5012,
  noCapability: 7000,
} as const;

/** Excel on the web carries 5 MB a request and a response. */
const MOST_BYTES = 5 * 1024 * 1024;

export interface HostContext {
  readonly locale: string;
  readonly documentUrl: string;
  /** Requirement sets and their versions. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Legacy settings (`Office.context.document.settings`). */
  settings: [string, string][];
}

export interface HostGate {
  /** Called before a request is carried out; a number refuses it with that error. */
  admit(body: RequestBody, text: string): number | undefined;
  /** Called after a request was carried out; a number is given in place of its answer, as that error. */
  after(): number | undefined;
}

/** The add-in's page, as the host knows it. */
export interface AddinPage {
  /** Hands a text to it. */
  readonly post: (text: string) => void;
  /** It gives the focus back: by Esc, by Ctrl+F6. */
  readonly onLeave?: () => void;
  /** Keys that were pressed in it beside Ctrl, Alt or Shift: the add-in's shortcuts hold there as well. */
  readonly onKeys?: (keys: PressedKeys) => void;
  /** A command of the ribbon is done. */
  readonly onCompleted?: () => void;
}

/** Keys as office.js tells them: the number of the key, and what was held. */
export interface PressedKeys {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export class OfficeHost {
  private readonly channel: Channel;
  private readonly interpreter: Interpreter;
  private readonly listening = new Set<string>();
  private readonly commands: object[] = [];
  private eventCount = 0;
  /** Every request's and response's size in bytes, for tests. */
  readonly traffic: { request: number; response: number }[] = [];

  constructor(
    root: Root,
    private readonly context: HostContext,
    private readonly gate: HostGate,
    private readonly page: AddinPage
  ) {
    this.interpreter = new Interpreter(root);
    this.channel = new Channel(
      {
        invoke: (action, data) => this.invoke(action, data),
        listening: (event, on) => {
          if (on) this.listening.add(event);
          else this.listening.delete(event);
          // The page hears of its registration first.
          setTimeout(() => this.sendCommands(), 0);
        },
      },
      page.post
    );
  }

  receive(text: unknown): void {
    this.channel.receive(text);
  }

  private invoke(action: string, data: unknown): unknown {
    if (action === "ContextActivationManager_getAppContextAsync") return this.appContext();
    if (action === "executeMethod") return this.execute(data);
    if (action === "ContextActivationManager_notifyHost") {
      if (isLeaving(data)) this.page.onLeave?.();
      const keys = keysIn(data);
      if (keys) this.page.onKeys?.(keys);
    }
    return undefined;
  }

  private appContext(): object {
    const { locale, documentUrl, requirements, settings } = this.context;
    return {
      _id: "regcheck",
      _appName: 16,
      _appVersion: "16.01",
      _hostFullVersion: "16.0.20000.40000",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 0,
      _settings: settings,
      _reason: 1,
      _osfControlType: 0,
      _initialDisplayMode: 2,
      _requirementMatrix: JSON.stringify(requirements),
    };
  }

  private async execute(data: unknown): Promise<object> {
    const call = data as {
      readonly DdaMethod?: { readonly DispatchId?: number };
      readonly ArrayData?: readonly unknown[];
      readonly DdaSettingsMethod?: { readonly Properties?: [string, string][] };
    };
    switch (call.DdaMethod?.DispatchId) {
      case DISPATCH.richApi:
        return this.richApi(String(call.ArrayData?.[4] ?? "{}"));
      case DISPATCH.saveSettings:
        this.context.settings = call.DdaSettingsMethod?.Properties ?? [];
        return { Version: 1, Error: 0 };
      case DISPATCH.loadSettings:
        return { Version: 1, Error: 0, Properties: this.context.settings };
      case DISPATCH.commandCompleted:
        this.page.onCompleted?.();
        return { Version: 1, Error: 0 };
      default:
        throw new Error(
          `office.js asks for ${call.DdaMethod?.DispatchId}, which the embedded Excel does not answer`
        );
    }
  }

  private async richApi(text: string): Promise<object> {
    const request = byteLength(text);
    const refuse = (code: number): object => ({ Version: 1, Error: code });
    if (request > MOST_BYTES) return refuse(REFUSAL.requestTooLarge);
    const body = JSON.parse(text) as RequestBody;
    const refused = this.gate.admit(body, text);
    if (refused !== undefined) return refuse(refused);
    const answer = JSON.stringify(await this.interpreter.process(body));
    const lost = this.gate.after();
    if (lost !== undefined) return refuse(lost);
    const response = byteLength(answer);
    this.traffic.push({ request, response });
    if (response > MOST_BYTES) return refuse(REFUSAL.responseTooLarge);
    return { Version: 1, Error: 0, Data: [200, [], answer] };
  }

  /** Sends a message of the rich API: category, type, target, content. */
  message(category: number, type: number, target: string, content: string): void {
    const name = [...this.listening].find((event) => /richapimessage/i.test(event));
    if (!name) return;
    this.channel.event(name, {
      ArrayData: [[category, type, target, content, ++this.eventCount, false]],
    });
  }

  /** Gives the page the focus, as Ctrl+F6 does: office.js puts it on the first thing that can have it. */
  enter(): void {
    this.channel.call("Office_notifyAgave", [ENTERING]);
  }

  /** Presses a button of the ribbon; a page that does not listen yet is told once it does. */
  command(id: string, functionName: string): void {
    this.commands.push({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id } }) });
    this.sendCommands();
  }

  private sendCommands(): void {
    const name = [...this.listening].find((event) => /appcommand/i.test(event));
    if (name) for (const command of this.commands.splice(0)) this.channel.event(name, command);
  }
}

/** What the page is told when it gets the focus by Ctrl+F6. */
const ENTERING = 4;

/** What it says when it gives the focus back: Ctrl+F6, with Shift, Tab behind its end, before its beginning, Esc. */
const LEAVING: readonly unknown[] = [5, 6, 13, 14, 15];
const isLeaving = (data: unknown): boolean => Array.isArray(data) && LEAVING.includes(data[1]);

/** What it says of keys that it leaves to Excel. */
const KEYS = 39;
const isPressed = (keys: unknown): keys is PressedKeys =>
  typeof keys === "object" &&
  keys !== null &&
  "keyCode" in keys &&
  typeof keys.keyCode === "number" &&
  ["ctrlKey", "altKey", "shiftKey"].every((held) => typeof Reflect.get(keys, held) === "boolean");
const keysIn = (data: unknown): PressedKeys | undefined =>
  Array.isArray(data) && data[1] === KEYS && isPressed(data[2]) ? data[2] : undefined;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
