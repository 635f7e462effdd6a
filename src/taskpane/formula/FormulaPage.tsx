import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PartProps } from "../components/shared";
import { describedFunctions, type Described } from "./described";
import { FormulaForm } from "./FormulaForm";
import { FunctionChoice } from "./FunctionChoice";
import { formulaText } from "./texts";
import "../styles/settings.css";
import "../styles/formula.css";

/** A formula without knowing any: a question is chosen, a form filled in, the result is seen, then it is inserted. */
export default function FormulaPage(props: PartProps): JSX.Element {
  const { state, say } = props;
  const { language, focus: rule } = state;
  const [functions, setFunctions] = useState<readonly Described[] | "failed" | undefined>(undefined);
  // Who comes from a rule asks whether a figure keeps to it.
  const [chosen, choose] = useState(rule === undefined ? undefined : "RULE_CHECK");
  useEffect(() => {
    let isOver = false;
    describedFunctions(language).then(
      (all) => void (isOver || setFunctions(all)),
      () => void (isOver || setFunctions("failed"))
    );
    return () => void (isOver = true);
  }, [language]);
  const all = functions === "failed" ? undefined : functions;
  const described = all?.find(({ id }) => id === chosen);
  return (
    <div class="settings formula">
      <h2 class="page-title">{formulaText("title", language)}</h2>
      {functions === "failed" && (
        <p class="stale" role="status">
          {say("errorLoading")}
        </p>
      )}
      {all && described ? (
        <FormulaForm
          key={described.id}
          {...props}
          described={described}
          functions={all}
          rule={rule}
          onFunction={choose}
        />
      ) : (
        all && <FunctionChoice {...props} functions={all} onChosen={choose} />
      )}
    </div>
  );
}
