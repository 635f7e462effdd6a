/** Excel on the web, played: a workbook, its object model, and office.js's protocol in front of it. */
import { areaAddress, quoteSheetName } from "../xlsx/a1";
import type { Engine } from "./engine/engine";
import { Events } from "./events";
import { OfficeFunctions, type BlankAs } from "./functions/office";
import type { FunctionDescription } from "./functions/provider";
import { ConditionalFormatCollection } from "./model/conditional";
import { Document, type Makers } from "./model/document";
import { createService, CustomFunctionsService, type PaneWindow } from "./model/services";
import { Workbook } from "./model/workbook";
import { Worksheet } from "./model/worksheet";
import { OfficeHost, REFUSAL, type HostContext, type PressedKeys } from "./protocol/host";
import type { RequestBody } from "./protocol/request";

const MAKERS: Makers = {
  worksheet: (document, sheetId) => new Worksheet(document, sheetId),
  conditionalFormats: (document, sheetId, areas) => new ConditionalFormatCollection(document, sheetId, areas),
};

/** Requirement sets of a current Excel on the web, as far as the npm package of office.js knows them. */
const REQUIREMENTS = {
  ExcelApi: "1.15",
  CustomFunctions: "1.3",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  Settings: "1.1",
};

const OBJECT_EVENT = 65_536;
const FUNCTION_EVENT = 1;
const CALL = 1000;

export interface ExcelOptions {
  readonly functions?: readonly FunctionDescription[];
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** How blank cells reach functions; "null" as on the web where nothing is said. */
  readonly blankAs?: BlankAs;
  /** The window of the add-in's pane; always seen where none is given. */
  readonly pane?: PaneWindow;
  /** The add-in's page gives the focus back: by Esc, by Ctrl+F6. */
  readonly onLeave?: () => void;
  /** Keys that were pressed in the add-in's page beside Ctrl, Alt or Shift. */
  readonly onKeys?: (keys: PressedKeys) => void;
  /** Told when a command of the ribbon is done. */
  readonly onCompleted?: () => void;
  /** Hands a text to the add-in's page. */
  readonly post: (text: string) => void;
}

const ALWAYS_SHOWN: PaneWindow = { show: () => undefined, isShown: () => true };

/** A failure to come: at the n-th request from now, or at the next that `matches`. */
export interface Failure {
  readonly sync?: number | "nextMatching";
  /** A part of the request's text: a member's name such as "SetProperty" or "Color". */
  readonly matching?: string;
  /** One of `REFUSAL`, or "AccessDenied". */
  readonly code: number | "AccessDenied";
  /** The request is carried out all the same, and only its answer is lost. */
  readonly carriedOut?: boolean;
}

interface ComingFailure {
  left: number | "nextMatching";
  readonly matching: string;
  readonly code: number;
  readonly carriedOut: boolean;
}

export class Excel {
  readonly document: Document;
  readonly office: OfficeHost;
  readonly functions: OfficeFunctions;
  private readonly context: HostContext;
  private failures: ComingFailure[] = [];
  private lost: number | undefined;
  private editing: () => boolean = () => false;
  private listener: (request: string) => void = () => undefined;

  constructor(
    readonly engine: Engine,
    options: ExcelOptions
  ) {
    this.document = new Document(engine, MAKERS, options.locale);
    this.context = {
      locale: options.locale ?? "en-US",
      documentUrl: options.documentUrl ?? `https://localhost/${engine.name}`,
      requirements: options.requirements ?? REQUIREMENTS,
      settings: [],
    };
    const workbook = new Workbook(this.document);
    const root = {
      global: () => workbook,
      create: (name: string) => createService(name, () => this.service(), options.pane ?? ALWAYS_SHOWN),
      settle: () => engine.calculation.settled(),
    };
    const gate = {
      admit: (body: RequestBody, text: string) => this.admit(body, text),
      after: () => {
        engine.rules.flush();
        const { lost } = this;
        this.lost = undefined;
        return lost;
      },
    };
    this.office = new OfficeHost(root, this.context, gate, options);
    this.functions = new OfficeFunctions(options.functions ?? [], {
      send: (message) => this.office.message(FUNCTION_EVENT, CALL, "", message),
      nameOf: ({ sheet, area }) =>
        `${quoteSheetName(engine.sheet(sheet)?.getName() ?? "")}!${areaAddress(area)}`,
      blankAs: options.blankAs ?? "null",
    });
    engine.useFunctions(this.functions);
    new Events(this.document, (...event) => this.office.message(OBJECT_EVENT, ...event));
  }

  private service(): CustomFunctionsService {
    return new CustomFunctionsService(this.functions.ready, this.functions.answered);
  }

  /** A message from the add-in's page. */
  receive(text: unknown): void {
    this.office.receive(text);
  }

  /** Makes a coming request fail, as Excel would. */
  failAt({ sync = 1, matching = "", code, carriedOut = false }: Failure): void {
    const number = code === "AccessDenied" ? REFUSAL.noCapability : code;
    this.failures.push({ left: sync, matching, code: number, carriedOut });
  }

  /** Says whether somebody is typing in a cell. */
  whileEditing(editing: () => boolean): void {
    this.editing = editing;
  }

  /** Told of every request to the workbook, for tests. */
  onRequest(listener: (request: string) => void): void {
    this.listener = listener;
  }

  private isFunctions(text: string): boolean {
    return text.includes("Microsoft.ExcelServices.CustomFunctions");
  }

  private admit(body: RequestBody, text: string): number | undefined {
    // The client tidies up after a run in a request of its own, at no certain time.
    const tidying = body.Actions?.every(({ Name }) => Name === "_RemoveReference" || Name === "") ?? true;
    if (tidying && text.includes("_RemoveReference")) return undefined;
    if (this.isFunctions(text) || text.includes("Microsoft.InternalService")) return undefined;
    this.listener(text);
    if (this.editing()) return REFUSAL.cellEditMode;
    for (const failure of this.failures) {
      const due = failure.left === "nextMatching" ? text.includes(failure.matching) : --failure.left === 0;
      if (!due) continue;
      this.failures = this.failures.filter((other) => other !== failure);
      if (!failure.carriedOut) return failure.code;
      this.lost = failure.code;
    }
    return undefined;
  }
}
