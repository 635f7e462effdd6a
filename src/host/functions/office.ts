/** An add-in's functions over office.js: a call is a message, its answer comes later in a batch. */
import type { CellValue } from "../../sheets/matrix";
import { prepareArguments } from "./direct";
import type {
  Caller,
  FunctionArgument,
  FunctionDescription,
  FunctionProvider,
  FunctionResult,
  Matrix,
} from "./provider";
import { resultOf } from "./result";

/** Error numbers of `SetInvocationResults`; what a function throws otherwise is #VALUE!. */
const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
const ALLOW_ERRORS = 4;

export class OfficeFunctions implements FunctionProvider {
  private readonly flying = new Map<number, (result: FunctionResult) => void>();
  private waiting: (() => void)[] = [];
  private isReady = false;
  private count = 0;
  /** Calls sent, for tests. */
  get calls(): number {
    return this.count;
  }

  /** `send` hands the page a call's message; `place` names a cell as Excel does. */
  constructor(
    private readonly descriptions: readonly FunctionDescription[],
    private readonly send: (message: string) => void,
    private readonly place: (caller: Caller) => string
  ) {}

  functions(): readonly FunctionDescription[] {
    return this.descriptions;
  }

  /** The page has loaded its functions. */
  readonly ready = (): void => {
    this.isReady = true;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  };

  call(
    id: string,
    args: readonly FunctionArgument[],
    caller: Caller
  ): FunctionResult | Promise<FunctionResult> {
    const description = this.descriptions.find((known) => known.id.toUpperCase() === id.toUpperCase());
    if (!description) return { error: "#NAME?" };
    const prepared = prepareArguments(description, args);
    if ("error" in prepared) return prepared;
    const values = prepared.values.map((value) =>
      isMatrix(value) ? value.map((row) => row.map(wire)) : wire(value)
    );
    return new Promise((resolve) => {
      const number = ++this.count;
      this.flying.set(number, resolve);
      const short = description.id.slice(description.id.indexOf(".") + 1);
      const flags = description.allowErrors ? ALLOW_ERRORS : 0;
      const go = (): void =>
        this.send(JSON.stringify([number, short, values, this.place(caller), flags, null]));
      if (this.isReady) go();
      else this.waiting.push(go);
    });
  }

  /** An answer has come: see `AnswerSink`. */
  readonly answered = (number: number, ok: boolean, value: unknown, code: number | undefined): void => {
    const resolve = this.flying.get(number);
    this.flying.delete(number);
    if (!resolve) return;
    if (ok) return resolve(resultOf(value));
    const error = CODES[code ?? 0] ?? "#VALUE!";
    const message = typeof value === "string" && value !== "" ? value : undefined;
    // Excel shows a message with these two only.
    resolve(message && (error === "#N/A" || error === "#VALUE!") ? { error, message } : { error });
  };
}

const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);

/** A value as Excel puts it on the wire. */
function wire(value: CellValue): unknown {
  return typeof value === "object" && value !== null
    ? { type: "CustomFunctionError", code: value.error }
    : value;
}

/** What `functions.json` says, under the manifest's namespace. */
export function describeFunctions(metadata: unknown, namespace: string): FunctionDescription[] {
  interface Parameter {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly dimensionality?: string;
  }
  interface Entry {
    readonly id: string;
    readonly name?: string;
    readonly description?: string;
    readonly parameters?: readonly Parameter[];
    readonly allowErrorForDataTypeAny?: boolean;
  }
  const { functions, allowErrorForDataTypeAny } = metadata as {
    functions: readonly Entry[];
    allowErrorForDataTypeAny?: boolean;
  };
  return functions.map((entry) => ({
    id: `${namespace}.${entry.id}`,
    description: entry.description,
    allowErrors: entry.allowErrorForDataTypeAny ?? allowErrorForDataTypeAny ?? false,
    parameters: (entry.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
      matrix: parameter.dimensionality === "matrix",
    })),
  }));
}
