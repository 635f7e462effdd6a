import type { CSSProperties, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface CellInputProps {
  readonly text: string;
  readonly style: CSSProperties;
  /** Takes the text, and says whether it could; Enter and Tab say where the selection goes then. */
  readonly onCommit: (text: string, rows?: number, columns?: number) => boolean;
  readonly onCancel: () => void;
}

/** The field over a cell that is being edited. */
export function CellInput({ text, style, onCommit, onCancel }: CellInputProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  /** Who is done leaves the field as well: that counts once. */
  const done = useRef(false);
  const take = (...typed: Parameters<typeof onCommit>): void => {
    if (!done.current) done.current = onCommit(...typed);
  };
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <input
      ref={field}
      class="cell-input"
      name="cell-input"
      style={style}
      defaultValue={text}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        const { value } = event.currentTarget;
        const back = event.shiftKey ? -1 : 1;
        if (event.key === "Escape") {
          done.current = true;
          onCancel();
        } else if (event.key === "Enter") take(value, back, 0);
        else if (event.key === "Tab") {
          event.preventDefault();
          take(value, 0, back);
        }
      }}
      onBlur={(event) => {
        take(event.currentTarget.value);
        if (!done.current) onCancel();
      }}
    />
  );
}
