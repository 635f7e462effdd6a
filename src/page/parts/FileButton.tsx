import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Page } from "../model/page";

const KINDS =
  ".xlsx,.xlsm,.xltx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel.sheet.macroEnabled.12";

/** Lets the user choose a file. */
export function FileButton({ page, label, look }: { page: Page; label: string; look: string }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} name="choose" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        name="file"
        accept={KINDS}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void page.open(file);
          // The same file may be chosen again once it has changed.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
