/** Turns what happens in the grid into the events that an add-in registered for. */
import { areaAddress, quoteSheetName } from "../xlsx/a1";
import type { Happening } from "./engine/happenings";
import type { Document } from "./model/document";

/** Event types of the object model, by number. */
const EVENT = {
  edited: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  removed: 15,
  formatted: 18,
  renamed: 25,
} as const;

/** What events of all sheets are sent to. */
const WORKBOOK = "Workbook";

export type Send = (type: number, target: string, content: string) => void;

export class Events {
  private active: string;

  constructor(
    private readonly document: Document,
    private readonly send: Send
  ) {
    this.active = document.engine.sheets.active.getSheetId();
    document.engine.onHappening((happening) => this.happened(happening));
  }

  private emit(type: number, targets: readonly string[], content: object): void {
    for (const target of targets) {
      if (this.document.registered.has(`${type} ${target}`)) this.send(type, target, JSON.stringify(content));
    }
  }

  private happened(happening: Happening): void {
    const worksheetId = happening.sheet;
    const targets = [worksheetId, WORKBOOK];
    const source = "Local";
    switch (happening.kind) {
      case "edited":
      case "formatted": {
        const address = areaAddress(happening.area);
        const sheet = quoteSheetName(this.document.engine.sheet(worksheetId)?.getName() ?? "");
        const changeType = happening.kind === "edited" ? happening.change : undefined;
        const referenceId = `${sheet}!${address}`;
        this.emit(EVENT[happening.kind], targets, { worksheetId, address, referenceId, source, changeType });
        return;
      }
      case "selected":
        this.emit(EVENT.selected, targets, {
          worksheetId,
          address: happening.areas.map(areaAddress).join(","),
        });
        return;
      case "activated":
        if (worksheetId === this.active) return;
        this.emit(EVENT.deactivated, [this.active, WORKBOOK], { worksheetId: this.active });
        this.active = worksheetId;
        this.emit(EVENT.activated, targets, { worksheetId });
        return;
      case "renamed":
        this.emit(EVENT.renamed, targets, { worksheetId, nameAfter: happening.name, source });
        return;
      default:
        this.emit(EVENT[happening.kind], [WORKBOOK], { worksheetId, source });
    }
  }
}
