/** The pane's model over the sample workbook. */
import { Pane } from "../../../src/taskpane/model/pane";
import { FakeExcel } from "./excel";
import { LAW, TODAY } from "./sample";

export async function open(excel = new FakeExcel(), law = LAW): Promise<{ pane: Pane; excel: FakeExcel }> {
  const pane = new Pane({
    excel,
    law,
    language: "en",
    today: () => TODAY,
    onState: () => undefined,
  });
  await pane.prepare();
  await pane.open();
  return { pane, excel };
}

export const cells = (pane: Pane): (string | null)[] =>
  pane.state.outcome?.findings.map(({ cell }) => cell) ?? [];
export const notices = (pane: Pane): string[] => pane.state.notices.map(({ key }) => key);
