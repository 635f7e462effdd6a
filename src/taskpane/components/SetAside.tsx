import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "../../check";
import { asideText } from "../../marks/aside";
import { isBusy } from "../model/state";
import { scrollToShow } from "../scroll";
import type { PartProps } from "./shared";

/** Sets a finding aside for a reason, and takes it back. */
export function SetAside({
  pane,
  state,
  say,
  finding,
  index,
}: PartProps & { finding: Finding; index: number }): JSX.Element {
  const [reason, setReason] = useState<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = reason !== undefined;
  useEffect(() => {
    if (isOpen && field.current) {
      field.current.focus();
      // The focus may be there already, and had come without it.
      scrollToShow(field.current);
    } else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const given = state.sifted.reasons.get(finding);
  if (given !== undefined) {
    return (
      <>
        <p class="aside-reason">{asideText(say, given)}</p>
        <button
          type="button"
          class="button subtle"
          name="takeBack"
          disabled={isBusy(state)}
          onClick={() => void pane.walk.setAside(index, undefined)}
        >
          {say("takeBack")}
        </button>
      </>
    );
  }
  if (reason === undefined) {
    return (
      <button ref={opener} type="button" class="button subtle" name="setAside" onClick={() => setReason("")}>
        {say("setAside")}
      </button>
    );
  }
  return (
    <form
      class="set-aside"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        setReason(undefined);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "" && !isBusy(state)) void pane.walk.setAside(index, reason.trim());
      }}
    >
      <input
        ref={field}
        class="field"
        name="reason"
        aria-label={say("reason")}
        placeholder={say("reason")}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={reason.trim() === "" || isBusy(state)}>
        {say("setAside")}
      </button>
    </form>
  );
}
