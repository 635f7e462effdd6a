import { ApiObject } from "../protocol/objects";
import type { Document } from "./document";

/** Kinds of events, as the protocol numbers them. */
const EVENTS = {
  Activated: 11,
  Calculated: 16,
  DataChanged: 10,
  Deactivated: 12,
  FormatChanged: 18,
  SelectionChanged: 14,
} as const;

/** Registrations that worksheets and their collection share; `target` is what events are sent to. */
export abstract class EventSource extends ApiObject {
  abstract readonly target: string;
  abstract readonly document: Document;

  protected listen(type: number, on: boolean): void {
    const key = `${type} ${this.target}`;
    if (on) this.document.registered.add(key);
    else this.document.registered.delete(key);
  }
  _RegisterActivatedEvent(): void {
    this.listen(EVENTS.Activated, true);
  }
  _UnregisterActivatedEvent(): void {
    this.listen(EVENTS.Activated, false);
  }
  _RegisterDeactivatedEvent(): void {
    this.listen(EVENTS.Deactivated, true);
  }
  _UnregisterDeactivatedEvent(): void {
    this.listen(EVENTS.Deactivated, false);
  }
  _RegisterDataChangedEvent(): void {
    this.listen(EVENTS.DataChanged, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.listen(EVENTS.DataChanged, false);
  }
  _RegisterFormatChangedEvent(): void {
    this.listen(EVENTS.FormatChanged, true);
  }
  _UnregisterFormatChangedEvent(): void {
    this.listen(EVENTS.FormatChanged, false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.listen(EVENTS.SelectionChanged, true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.listen(EVENTS.SelectionChanged, false);
  }
  _RegisterCalculatedEvent(): void {
    this.listen(EVENTS.Calculated, true);
  }
  _UnregisterCalculatedEvent(): void {
    this.listen(EVENTS.Calculated, false);
  }
}
