import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useDraft } from "../components/draft";
import { PickIcon } from "../components/icons";
import type { PartProps } from "../components/shared";
import type { CellValue } from "../../sheets";
import { isSilentlyOptional, type Described } from "./described";
import { referenceTo, type Given } from "./formula";
import { offersOf } from "./FunctionChoice";
import { OPTIONS } from "./questions";
import { RuleChoice } from "./RuleChoice";
import { formulaText } from "./texts";
import { valueText } from "./value-text";

interface FieldProps extends PartProps {
  readonly functionId: string;
  readonly parameter: Described["parameters"][number];
  readonly given: Given | undefined;
  /** The sheet that the formula goes to: its cells are named without it. */
  readonly sheet: string;
  /** What is in the cells that were given. */
  readonly values: readonly (readonly CellValue[])[] | undefined;
  /** What is wrong with it. */
  readonly problem: string | undefined;
  readonly isPicking: boolean;
  readonly onGiven: (value: Given) => void;
  readonly onPick: () => void;
  readonly functions: readonly Described[];
  readonly onFunction: (id: string) => void;
}

/** An argument: cells that are selected in the sheet, or what is typed; a rule is found by words. */
export function ArgumentField(props: FieldProps): JSX.Element {
  const { state, parameter, given, sheet, values, problem, isPicking, onGiven, onPick } = props;
  const { language } = state;
  const { name, description } = parameter;
  const id = useId();
  const options = OPTIONS[name];
  const sample = values && sampleOf(values, props);
  const [text, setText] = useDraft(
    given,
    given === undefined || typeof given === "string" ? (given ?? "") : referenceTo(given, sheet)
  );
  return (
    <div class="setting argument" data-argument={name}>
      <label for={id}>
        {description}
        {isSilentlyOptional(parameter, language) && (
          <span class="aside">{formulaText("optional", language)}</span>
        )}
      </label>
      <div class="setting-row">
        <input
          id={id}
          class="field"
          name={name}
          list={options && `${id}-options`}
          autocomplete="off"
          spellcheck={false}
          value={text}
          placeholder={formulaText("giveExample", language)}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${id}-said`}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={(event) => onGiven(event.currentTarget.value)}
        />
        {options && (
          <datalist id={`${id}-options`}>
            {options.map((option) => (
              <option key={option} value={option} />
            ))}
          </datalist>
        )}
        <PickButton language={language} name={description} isPicking={isPicking} onPick={onPick} />
      </div>
      <div id={`${id}-said`}>
        {isPicking && (
          <p class="picking" role="status">
            {formulaText("picking", language)}
          </p>
        )}
        {problem !== undefined && (
          <p class="refused" role="alert">
            {problem}
          </p>
        )}
        {sample !== undefined && <p class="hint">{sample}</p>}
      </div>
      {name === "rule" && (
        <RuleChoice
          {...props}
          chosen={typeof given === "string" ? given : ""}
          offers={offersOf(props.functions, props.pane.regulation?.id)}
        />
      )}
    </div>
  );
}

/** Lets cells be selected in the sheet, until it is pressed again. */
export function PickButton({
  language,
  name,
  isPicking,
  onPick,
}: Pick<PartProps["state"], "language"> & {
  readonly name: string;
  readonly isPicking: boolean;
  readonly onPick: () => void;
}): JSX.Element {
  const label = formulaText("pick", language, { name });
  return (
    <button
      type="button"
      class="button icon-only pick"
      aria-pressed={isPicking}
      aria-label={label}
      title={label}
      onClick={onPick}
    >
      <PickIcon />
    </button>
  );
}

const FEW = 4;
const LONGEST = 24;

/** The first of the values of cells, so that a person sees that they are the right ones. */
function sampleOf(values: readonly (readonly CellValue[])[], { state }: FieldProps): string {
  const { language } = state;
  const filled = values.flat().filter((value) => value !== null);
  if (filled.length === 0) return formulaText("allBlank", language);
  const texts = filled.slice(0, FEW).map((value) => {
    const text = valueText(value, language);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  });
  const list = texts.join(language === "zh" ? "、" : ", ");
  return formulaText("sample", language, { values: filled.length > FEW ? `${list} …` : list });
}
