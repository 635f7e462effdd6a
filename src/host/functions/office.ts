/** An add-in's functions over office.js: a call is a message, its answer comes later in a batch. */
import type { Area, CellValue } from "../../sheets/matrix";
import { prepareArguments } from "./direct";
import type {
  Caller,
  FunctionArgument,
  FunctionDescription,
  FunctionProvider,
  FunctionResult,
  Matrix,
  Place,
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

/**
 * How blank cells reach a function: Excel on the web hands over null; Excel on the desktop 0, and of a whole
 * column every one of its million cells.
 */
export type BlankAs = "null" | "zero";

export interface OfficeSide {
  /** Hands the page a call's message. */
  readonly send: (message: string) => void;
  /** Names cells as Excel does: "'Tờ 1'!A2:B9". */
  readonly nameOf: (place: Place) => string;
  readonly blankAs: BlankAs;
}

export class OfficeFunctions implements FunctionProvider {
  private readonly flying = new Map<number, (result: FunctionResult) => void>();
  private waiting: (() => void)[] = [];
  private isReady = false;
  private count = 0;
  /** Calls sent, for tests. */
  get calls(): number {
    return this.count;
  }

  constructor(
    private readonly descriptions: readonly FunctionDescription[],
    private readonly office: OfficeSide
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
    const values = prepared.values.map((value, index) =>
      isMatrix(value) ? this.rowsOf(value, args[index]) : wire(value)
    );
    return new Promise((resolve) => {
      const number = ++this.count;
      this.flying.set(number, resolve);
      const short = description.id.slice(description.id.indexOf(".") + 1);
      const flags = description.allowErrors ? ALLOW_ERRORS : 0;
      const addresses = description.addresses ? values.map((_, index) => this.addressOf(args[index])) : null;
      const message = [number, short, values, this.office.nameOf(cellOf(caller)), flags, addresses];
      const go = (): void => this.office.send(JSON.stringify(message));
      if (this.isReady) go();
      else this.waiting.push(go);
    });
  }

  /** Nothing for what has no place: a constant, and what a function or an expression gives. */
  private addressOf(argument: FunctionArgument | undefined): string | null {
    return argument?.kind === "rows" && argument.place ? this.office.nameOf(argument.place) : null;
  }

  private rowsOf(rows: Matrix, argument: FunctionArgument | undefined): unknown[][] {
    if (this.office.blankAs === "null") return rows.map((row) => row.map(wire));
    const cells = rows.map((row) => row.map((value) => (value === null ? 0 : wire(value))));
    const area = argument?.kind === "rows" ? argument.place?.area : undefined;
    const width = rows[0]?.length ?? 0;
    while (area && cells.length < heightOf(area)) cells.push(Array<unknown>(width).fill(0));
    return cells;
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

const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
const cellOf = ({ sheet, row, column }: Caller): Place => ({
  sheet,
  area: { top: row, left: column, bottom: row, right: column },
});

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
    readonly options?: { readonly requiresParameterAddresses?: boolean };
  }
  const { functions, allowErrorForDataTypeAny } = metadata as {
    functions: readonly Entry[];
    allowErrorForDataTypeAny?: boolean;
  };
  return functions.map((entry) => ({
    id: `${namespace}.${entry.id}`,
    description: entry.description,
    allowErrors: entry.allowErrorForDataTypeAny ?? allowErrorForDataTypeAny ?? false,
    addresses: entry.options?.requiresParameterAddresses ?? false,
    parameters: (entry.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
      matrix: parameter.dimensionality === "matrix",
    })),
  }));
}
