import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { PartProps } from "../components/shared";
import type { Place } from "../model/excel-room";
import { ArgumentField } from "./ArgumentField";
import type { Described } from "./described";
import { argumentOf, formulaOf, type Given } from "./formula";
import { InsertInto } from "./InsertInto";
import { QUESTIONS } from "./questions";
import { fits, named, rulesOf } from "./rules";
import { formulaText } from "./texts";
import { TrialResult } from "./TrialResult";
import { useTrial } from "./use-trial";

/** In place of an argument's name: the cell that the formula goes into. */
const TARGET = "";

/** A function's arguments to be filled in, what comes of them, and the cell for the formula. */
export function FormulaForm(
  props: PartProps & {
    described: Described;
    functions: readonly Described[];
    rule: string | undefined;
    onFunction: (id: string | undefined) => void;
  }
): JSX.Element {
  const { pane, state, described, functions, rule, onFunction } = props;
  const { language } = state;
  const { id, parameters } = described;
  const [typed, setTyped] = useState<Readonly<Record<string, Given>>>(rule === undefined ? {} : { rule });
  const [target, setTarget] = useState<Place | undefined>(undefined);
  const [picking, setPicking] = useState<string | undefined>(undefined);
  const [seen, setSeen] = useState(0);
  const rules = rulesOf(pane.regulations, pane.regulation?.id).filter((known) => fits(known, id));
  // A clause that only one rule has is that rule's id: looked up at each use, since laws may come after it was typed.
  const [only, ...others] = typeof typed.rule === "string" ? named(rules, typed.rule) : [];
  const given = only && others.length === 0 ? { ...typed, rule: only.id } : typed;
  const args = parameters.map(({ name }) => argumentOf(given[name], target?.sheet ?? ""));
  const missing = parameters.filter(({ optional }, at) => !optional && args[at]?.kind === "blank").length;
  const trial = useTrial(props, described, missing > 0 ? undefined : args, seen);

  const give = (name: string, value: Given): void => setTyped((all) => ({ ...all, [name]: value }));
  const take = (name: string, place: Place | undefined): void => {
    if (!place) return;
    if (name === TARGET) setTarget({ ...place, area: place.area.split(":")[0] ?? "" });
    else give(name, place);
  };
  const pick = (name: string): void => {
    setPicking(picking === name ? undefined : name);
    // What is selected already may be what is meant, but for the formula's own cell.
    if (picking !== name)
      void pane.formulas.selected().then((place) => {
        if (name === TARGET || !isSame(place, target)) take(name, place);
      });
  };
  useEffect(() => void pane.formulas.selected().then((place) => take(TARGET, place)), []);
  // At once with the button that says so: what is selected in the next moment counts.
  useLayoutEffect(() => {
    pane.formulas.onSelected = () => {
      // Whoever moves on in the sheet may have typed there.
      if (picking === undefined) setSeen((n) => n + 1);
      else void pane.formulas.selected().then((place) => take(picking, place));
    };
    return () => void (pane.formulas.onSelected = undefined);
  }, [picking]);

  const formula = formulaOf(id, args, target?.sheet ?? "");
  // What was typed wrongly no cell will mend; what is wrong in cells may be filled in later.
  const problemAt = parameters.findIndex(({ name }) => name === trial.problem?.argument);
  const isRefused = args[problemAt]?.kind === "constant";
  return (
    <>
      <div class="chosen-question">
        <p class="question-asked">{questionOf(id)?.[language]}</p>
        <p class="hint">{described.description}</p>
        <button type="button" class="link" name="otherFunction" onClick={() => onFunction(undefined)}>
          {formulaText("other", language)}
        </button>
      </div>
      {parameters.map((parameter, at) => (
        <ArgumentField
          key={parameter.name}
          {...props}
          functionId={id}
          parameter={
            parameter.name === "rule" && rules[0]
              ? { ...parameter, description: formulaText("ruleId", language, { id: rules[0].id }) }
              : parameter
          }
          functions={functions}
          given={given[parameter.name]}
          sheet={target?.sheet ?? ""}
          values={trial.values.get(at)}
          problem={trial.problem?.argument === parameter.name ? trial.problem.message : undefined}
          isPicking={picking === parameter.name}
          onGiven={(value) => give(parameter.name, value)}
          onPick={() => pick(parameter.name)}
          onFunction={onFunction}
        />
      ))}
      <TrialResult
        {...props}
        id={id}
        missing={missing}
        isRefused={isRefused}
        trial={trial}
        formula={formula}
      />
      <InsertInto
        {...props}
        id={id}
        target={target}
        isPicking={picking === TARGET}
        formula={missing > 0 || isRefused ? undefined : formula}
        args={args}
        result={trial.result}
        onPick={() => pick(TARGET)}
        onInserted={() => setPicking(undefined)}
      />
    </>
  );
}

const isSame = (one: Place | undefined, other: Place | undefined): boolean =>
  one?.sheet === other?.sheet && one?.area === other?.area;

const questionOf = (id: string) => QUESTIONS.map(([, questions]) => questions[id]).find((found) => found);
