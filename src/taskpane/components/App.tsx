import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Pane } from "../model/pane";
import type { PaneState } from "../model/state";
import { Bar } from "./Bar";
import { CheckPage } from "./CheckPage";
import { Header } from "./Header";
import { keepFocus } from "./keep-focus";
import { takeKey } from "./keys";
import { lazily } from "./lazily";
import type { PartProps } from "./shared";

/** The whole pane. */
export function App({ pane, state }: { pane: Pane; state: PaneState }): JSX.Element {
  const props = { pane, state, say: state.say };
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => (whole.current ? keepFocus(whole.current) : undefined), []);
  return (
    <div
      ref={whole}
      class="pane"
      lang={state.language}
      data-phase={state.phase}
      data-page={state.page}
      onKeyDown={(event) => takeKey(event, pane)}
    >
      <Header {...props} />
      <main>
        <Shown {...props} />
      </main>
      <Bar {...props} />
    </div>
  );
}

const SettingsPage = lazily<PartProps>(() => import("./SettingsPage"));
const FormulaPage = lazily<PartProps>(() => import("../formula/FormulaPage"));
const HelpPage = lazily<PartProps>(() => import("../guide/HelpPage"));

function Shown(props: PartProps): JSX.Element {
  switch (props.state.page) {
    case "settings":
      return <SettingsPage {...props} />;
    case "help":
      return <HelpPage {...props} />;
    case "formulas":
      return <FormulaPage {...props} />;
    case "check":
      return <CheckPage {...props} />;
  }
}
