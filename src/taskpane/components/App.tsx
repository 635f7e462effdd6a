import type { JSX } from "preact";
import { sayIn } from "../../messages/ui";
import type { Pane } from "../model/pane";
import type { PaneState } from "../model/state";
import { Header } from "./Header";
import { Notices } from "./Notices";
import { RegulationStep } from "./RegulationStep";
import { Result, Toolbar } from "./Result";
import { RunStep } from "./RunStep";
import { SettingsPage } from "./SettingsPage";
import { TablesStep } from "./TablesStep";

/** The whole pane. */
export function App({ pane, state }: { pane: Pane; state: PaneState }): JSX.Element {
  const props = { pane, state, say: sayIn(state.language) };
  const inSettings = state.page === "settings";
  return (
    <div class="pane" lang={state.language} data-phase={state.phase}>
      <Header {...props} />
      <Notices {...props} />
      <main>
        {inSettings ? (
          <SettingsPage {...props} />
        ) : (
          <>
            <RegulationStep {...props} />
            <TablesStep {...props} />
            <RunStep {...props} />
            {state.outcome && <Result {...props} outcome={state.outcome} />}
            <p class="privacy">{props.say("privacy")}</p>
          </>
        )}
      </main>
      {!inSettings && <Toolbar {...props} />}
    </div>
  );
}
