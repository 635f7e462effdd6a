import type { JSX } from "preact";
import { isBusy } from "../model/state";
import type { PartProps } from "./shared";

/** Puts a sample sheet into the workbook, to try the add-in on; the samples are loaded with it. */
export function TryButton({ pane, state, say }: PartProps): JSX.Element {
  const start = async (): Promise<void> => {
    const { sampleFor } = await import("../guide/samples");
    await pane.tryOut.start(sampleFor(pane.regulation?.id, state.language));
  };
  return (
    <button
      type="button"
      class="button"
      name="tryOut"
      disabled={isBusy(state) || state.tour !== undefined}
      onClick={() => void start()}
    >
      {say("tourStart")}
    </button>
  );
}
