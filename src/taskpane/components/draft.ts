import { useState } from "preact/hooks";
import type { Say } from "../../messages/ui/load";
import type { Language } from "../../rules";

/** Why what was typed is refused, in whichever language the pane has by then. */
export type Reason = (say: Say, language: Language) => string;

/**
 * What stands in a field: what is being typed, and what was typed last, also where that was refused, until the value
 * behind it is another. A field that only told of its changes would lose the letters before them whenever it is drawn.
 *
 * @param value what is kept
 * @param shown how the field writes that
 * @returns the field's text, and how to set it
 */
export function useDraft<T>(value: unknown, shown: T): readonly [T, (typed: T) => void] {
  const key = JSON.stringify(value);
  const [draft, setDraft] = useState<{ readonly key?: string; readonly typed: T }>();
  return [draft && draft.key === key ? draft.typed : shown, (typed) => setDraft({ key, typed })];
}
