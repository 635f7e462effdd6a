import type { UiKey } from "../../messages/ui/load";
import type { NoteArgument } from "../../rules";

/** A message in plain words; it stays until the user closes it, or does again what it speaks of. */
export interface Notice {
  readonly tone: "info" | "success" | "warning" | "error";
  readonly key: UiKey;
  readonly args?: Readonly<Record<string, NoteArgument>>;
}
