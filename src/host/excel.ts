/** Excel on the web, played: a workbook, its object model, and office.js's protocol in front of it. */
import {
  RemoveSheetMutation,
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { areaAddress, cellAddress, quoteSheetName } from "../xlsx/a1";
import type { Engine } from "./engine/engine";
import { toArea } from "./engine/conditional";
import { OfficeFunctions } from "./functions/office";
import type { FunctionDescription } from "./functions/provider";
import { Document } from "./model/document";
import { createService, CustomFunctionsService } from "./model/services";
import { Workbook } from "./model/workbook";
import { OfficeHost, REFUSAL, type HostContext } from "./protocol/host";
import type { RequestBody } from "./protocol/interpreter";

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

/** Event types of the object model. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  format: 18,
  renamed: 25,
};
const OBJECT_EVENT = 65_536;
const FUNCTION_EVENT = 1;
const CALL = 1000;

export interface ExcelOptions {
  readonly functions?: readonly FunctionDescription[];
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** Hands a text to the add-in's page. */
  readonly post: (text: string) => void;
}

/** A failure to come: at the n-th request from now, or at the next that `matches`. */
export interface Failure {
  readonly sync?: number | "nextMatching";
  /** A part of the request's text: a member's name such as "SetProperty" or "Color". */
  readonly matching?: string;
  /** One of `REFUSAL`, or "AccessDenied". */
  readonly code: number | "AccessDenied";
}

export class Excel {
  readonly document: Document;
  readonly office: OfficeHost;
  readonly functions: OfficeFunctions;
  private readonly context: HostContext;
  private failures: { left: number | "nextMatching"; matching: string; code: number }[] = [];
  private editing: () => boolean = () => false;
  private active: string;

  constructor(
    readonly engine: Engine,
    options: ExcelOptions
  ) {
    this.document = new Document(engine, options.locale);
    this.context = {
      locale: options.locale ?? "en-US",
      documentUrl: options.documentUrl ?? `https://localhost/${engine.name}`,
      requirements: options.requirements ?? REQUIREMENTS,
      settings: [],
    };
    const workbook = new Workbook(this.document);
    const root = {
      global: () => workbook,
      create: (name: string) => createService(name, () => this.service()),
      settle: () => engine.calculation.settled(),
    };
    const gate = {
      admit: (body: RequestBody, text: string) => this.admit(body, text),
      after: () => engine.rules.flush(),
    };
    this.office = new OfficeHost(root, this.context, gate, options.post);
    this.functions = new OfficeFunctions(
      options.functions ?? [],
      (message) => this.office.message(FUNCTION_EVENT, CALL, "", message),
      ({ sheet, row, column }) =>
        `${quoteSheetName(engine.sheet(sheet)?.getName() ?? "")}!${cellAddress(row, column)}`
    );
    engine.useFunctions(this.functions);
    this.active = engine.sheets.active.getSheetId();
    engine.onCommand((id, params, local) => this.happened(id, params, local));
  }

  private service(): CustomFunctionsService {
    return new CustomFunctionsService(this.functions.ready, this.functions.answered);
  }

  /** A message from the add-in's page. */
  receive(text: unknown): void {
    this.office.receive(text);
  }

  /** Makes a coming request fail, as Excel would. */
  failAt({ sync = 1, matching = "", code }: Failure): void {
    this.failures.push({ left: sync, matching, code: code === "AccessDenied" ? REFUSAL.noCapability : code });
  }

  /** Says whether somebody is typing in a cell. */
  whileEditing(editing: () => boolean): void {
    this.editing = editing;
  }

  private isFunctions(text: string): boolean {
    return text.includes("Microsoft.ExcelServices.CustomFunctions");
  }

  private admit(body: RequestBody, text: string): number | undefined {
    // The client tidies up after a run in a request of its own, at no certain time.
    const tidying = body.Actions?.every(({ Name }) => Name === "_RemoveReference" || Name === "") ?? true;
    if (tidying && text.includes("_RemoveReference")) return undefined;
    if (this.isFunctions(text) || text.includes("Microsoft.InternalService")) return undefined;
    if (this.editing()) return REFUSAL.cellEditMode;
    for (const failure of this.failures) {
      const due = failure.left === "nextMatching" ? text.includes(failure.matching) : --failure.left === 0;
      if (!due) continue;
      this.failures = this.failures.filter((other) => other !== failure);
      return failure.code;
    }
    return undefined;
  }

  private emit(type: number, targets: readonly string[], content: object): void {
    for (const target of targets) {
      if (!this.document.registered.has(`${type} ${target}`)) continue;
      this.office.message(OBJECT_EVENT, type, target, JSON.stringify(content));
    }
  }

  /** Turns what the grid has done into the events that an add-in registered for. */
  private happened(id: string, params: unknown, local: boolean): void {
    const worksheetId = (params as { subUnitId?: string } | undefined)?.subUnitId ?? "";
    const targets = [worksheetId, "Workbook"];
    if (id === SetRangeValuesMutation.id && !local) this.edited(params as EditParams, targets);
    else if (id === SetSelectionsOperation.id) {
      const { selections } = params as { selections: { range: Parameters<typeof toArea>[0] }[] };
      const address = selections.map(({ range }) => areaAddress(toArea(range))).join(",");
      this.emit(EVENT.selected, targets, { worksheetId, address });
    } else if (id === SetWorksheetActiveOperation.id && worksheetId !== this.active) {
      this.emit(EVENT.deactivated, [this.active, "Workbook"], { worksheetId: this.active });
      this.active = worksheetId;
      this.emit(EVENT.activated, targets, { worksheetId });
    } else if (id === InsertSheetMutation.id) {
      const { sheet } = params as { sheet: { id: string } };
      this.emit(EVENT.added, ["Workbook"], { worksheetId: sheet.id, source: "Local" });
    } else if (id === RemoveSheetMutation.id) {
      this.emit(EVENT.deleted, ["Workbook"], { worksheetId, source: "Local" });
    } else if (id === SetWorksheetNameMutation.id) {
      const { name } = params as { name: string };
      this.emit(EVENT.renamed, targets, { worksheetId, nameAfter: name, source: "Local" });
    }
  }

  private edited({ subUnitId, cellValue }: EditParams, targets: readonly string[]): void {
    const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    let content = false;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        area.top = Math.min(area.top, Number(row));
        area.bottom = Math.max(area.bottom, Number(row));
        area.left = Math.min(area.left, Number(column));
        area.right = Math.max(area.right, Number(column));
        content ||= cell === null || "v" in cell || "f" in cell || "p" in cell;
      }
    }
    if (area.bottom < 0) return;
    const address = areaAddress(area);
    const sheet = quoteSheetName(this.engine.sheet(subUnitId)?.getName() ?? "");
    const about = { worksheetId: subUnitId, address, referenceId: `${sheet}!${address}`, source: "Local" };
    if (content)
      this.emit(EVENT.changed, targets, { ...about, changeType: "RangeEdited", changedType: "RangeEdited" });
    else this.emit(EVENT.format, targets, about);
  }
}

interface EditParams {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | undefined>>;
}
