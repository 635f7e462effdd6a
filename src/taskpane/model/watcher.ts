import type { Selection, WorkbookHandlers } from "../../excel";
import { ownSheets } from "./choices";
import type { Action } from "./reducer";
import type { PaneState } from "./state";

/** After an edit the next one often follows at once. */
const EDIT_PAUSE_MS = 700;

type Edit = Parameters<NonNullable<WorkbookHandlers["onEdit"]>>[0];

/** What happens in the workbook while the pane is open: edits make a check old, selected cells show their findings. */
export class Watcher {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly pane: {
      readonly state: () => PaneState;
      readonly isBusy: () => boolean;
      readonly dispatch: (action: Action) => void;
      /** Told of every edit of the user's own cells. */
      readonly edited: (edit: Edit) => void;
      readonly recheck: () => Promise<void>;
      /** Whether cells are selected because the pane showed them, or are none that it has read. */
      readonly isOfNoConcern: (selection: Selection) => boolean;
      /** Told that the user selected cells. */
      readonly selected: () => void;
    }
  ) {}

  readonly handlers: WorkbookHandlers = {
    onEdit: (edit) => this.onEdit(edit),
    onSelect: (selection) => {
      const { sheet, cell } = selection;
      const isOfConcern = !this.pane.isOfNoConcern(selection);
      if (isOfConcern && this.pane.state().outcome) this.pane.dispatch({ type: "cell", sheet, cell });
      this.pane.selected();
    },
  };

  /** A check that is about to begin needs no second one. */
  stop = (): void => clearTimeout(this.timer);

  private onEdit(edit: Edit): void {
    const { sheetId, remote } = edit;
    const { phase, choices, outcome } = this.pane.state();
    if (phase === "writing" || ownSheets(choices).includes(sheetId)) return;
    this.pane.edited(edit);
    this.pane.dispatch({ type: "edited" });
    // A coauthor's copy of the add-in checks their own edits.
    if (!remote && choices.recheck && outcome) this.recheckSoon();
  }

  private recheckSoon(): void {
    this.stop();
    this.timer = setTimeout(
      () => (this.pane.isBusy() ? this.recheckSoon() : void this.pane.recheck()),
      EDIT_PAUSE_MS
    );
  }
}
