import type { JSX } from "preact";
import type { Pane } from "../model/pane";
import type { PaneState } from "../model/state";
import { Bar } from "./Bar";
import { CheckPage } from "./CheckPage";
import { Header } from "./Header";
import { SettingsPage } from "./SettingsPage";

/** The whole pane. */
export function App({ pane, state }: { pane: Pane; state: PaneState }): JSX.Element {
  const props = { pane, state, say: state.say };
  return (
    <div class="pane" lang={state.language} data-phase={state.phase}>
      <Header {...props} />
      <main>{state.page === "settings" ? <SettingsPage {...props} /> : <CheckPage {...props} />}</main>
      <Bar {...props} />
    </div>
  );
}
