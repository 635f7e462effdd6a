/** What a key asks of a grid. */
export type GridAction =
  | { readonly kind: "move"; readonly rows: number; readonly columns: number }
  | { readonly kind: "page"; readonly by: 1 | -1 }
  | { readonly kind: "home" | "clear" | "undo" }
  /** With a text: in place of what stands there. */
  | { readonly kind: "edit"; readonly text?: string; readonly composing?: boolean };

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** Undefined for keys that are none of the grid's; Tab leads out of it, as everywhere on a page. */
export function actionOf(event: Key): GridAction | undefined {
  const { key } = event;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === "z" ? { kind: "undo" } : undefined;
  const [rows, columns] = MOVES[key] ?? [];
  if (rows !== undefined && columns !== undefined) return { kind: "move", rows, columns };
  if (key === "PageDown" || key === "PageUp") return { kind: "page", by: key === "PageDown" ? 1 : -1 };
  if (key === "Home") return { kind: "home" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  if (key === "Enter" || key === "F2") return { kind: "edit" };
  // Vietnamese, Chinese and Mongolian are often composed from several keys.
  if (event.isComposing || key === "Process") return { kind: "edit", text: "", composing: true };
  return [...key].length === 1 ? { kind: "edit", text: key } : undefined;
}
