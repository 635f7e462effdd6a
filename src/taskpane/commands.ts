import type { Pane } from "./model/pane";

/**
 * What the ribbon's buttons and the shortcuts do, by the names that the manifest and `assets/shortcuts.json` give
 * them. Without a check there is nothing to go through or to report: one is made first.
 */
export const COMMANDS: Readonly<Record<string, (pane: Pane) => Promise<void>>> = {
  Validate: (pane) => pane.validate(),
  NextFinding: (pane) => stepOf(pane, 1),
  PreviousFinding: (pane) => stepOf(pane, -1),
  RemoveMarks: (pane) => pane.removeMarks(),
  MakeReport: async (pane) => {
    if (!pane.state.outcome) await pane.validate();
    await pane.papers.makeReport();
  },
  Help: async (pane) => pane.openHelp(),
};

async function stepOf(pane: Pane, by: 1 | -1): Promise<void> {
  if (!pane.state.outcome) await pane.validate();
  await pane.walk.step(by);
}

/** Hands the commands to Excel; each shows the pane, which says what came of it. */
export function associateCommands(openPane: () => Promise<Pane | undefined>): void {
  for (const [name, run] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        // An Excel that cannot show it may still have it open.
        await Office.addin.showAsTaskpane().catch(() => undefined);
        const pane = await openPane();
        if (pane) await run(pane);
      } finally {
        // Excel waits for that, whatever came of it; a shortcut has no event.
        event?.completed?.();
      }
    });
  }
}
