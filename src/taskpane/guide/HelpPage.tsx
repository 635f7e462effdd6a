import type { JSX } from "preact";
import { ManualLink } from "../components/ManualLink";
import { SelfCheck } from "../components/SelfCheck";
import type { PartProps } from "../components/shared";
import { TryButton } from "../components/TryButton";
import { guideText, type GuideKey } from "./texts";
import "../styles/settings.css";

/** As the manifest gives them to Excel (`assets/shortcuts.json`), and as the pane itself takes them. */
export const KEYS = [
  ["Ctrl+Alt+K", "keyValidate"],
  ["Ctrl+Alt+J", "keyNext"],
  ["Ctrl+Alt+H", "keyPrevious"],
  ["Ctrl+Alt+U", "keyRemove"],
  ["↓ ↑ / J K", "keyList"],
  ["F6 · Ctrl+F6", "keyPane"],
  ["Esc", "keyBack"],
] as const satisfies readonly (readonly [string, GuideKey])[];

const STEPS = ["howOpen", "howCheck", "howCorrect"] as const satisfies readonly GuideKey[];

/** What the add-in does, how it is used, and by which keys. */
export default function HelpPage(props: PartProps): JSX.Element {
  const { pane, state, say } = props;
  const text = (key: GuideKey): string => guideText(key, state.language);
  return (
    <div class="settings help">
      <h2 class="page-title">{text("help")}</h2>
      <section>
        <h3>{text("howTo")}</h3>
        <ol>
          {STEPS.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ol>
        {pane.tryOut.isPossible && <TryButton {...props} />}
        <ManualLink {...props} look="button" />
      </section>
      <section>
        <h3>{text("keys")}</h3>
        <dl class="keys">
          {KEYS.map(([keys, key]) => (
            <div key={key}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{text(key)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <SelfCheck {...props} />
      <button type="button" class="button" name="back" onClick={pane.closePage}>
        {say("back")}
      </button>
    </div>
  );
}
