/** Calls of an add-in's functions: answered at once, from what was answered before, or later. */
import {
  isError,
  type Caller,
  type FunctionArgument,
  type FunctionProvider,
  type FunctionResult,
} from "../functions/provider";
import type { ToldError } from "../functions/result";
import { MAX_ROWS } from "../../xlsx/a1";
import type { Dispatch } from "./custom-function";

/** Answers kept; the oldest go first. Functions are pure, so an answer holds until all is calculated anew. */
const KEPT = 20_000;

/** Functions judge what stands in cells, not where they stand; of a whole column they know that it is one. */
function judged(argument: FunctionArgument): object {
  if (argument.kind !== "rows") return argument;
  const { rows, place } = argument;
  return { rows, isWhole: place !== undefined && place.area.bottom - place.area.top === MAX_ROWS - 1 };
}

const callerKey = ({ sheet, row, column }: Caller): string => `${sheet}!${row},${column}`;

export class FunctionCalls {
  private readonly answers = new Map<string, FunctionResult>();
  private readonly flying = new Map<string, Map<string, Caller>>();
  private readonly told = new Map<string, { error: string; message: string }>();
  private idle: (() => void)[] = [];

  /** `onAnswers` is told which cells can go on, once for all answers of a moment. */
  constructor(
    private readonly provider: FunctionProvider,
    private readonly onAnswers: (cells: readonly Caller[]) => void
  ) {}

  readonly dispatch: Dispatch = (id, args, caller) => {
    const key = JSON.stringify([id, args.map(judged)]);
    const known = this.answers.get(key);
    if (known) return this.noted(caller, known);
    const waiting = this.flying.get(key);
    if (waiting) {
      waiting.set(callerKey(caller), caller);
      return "pending";
    }
    const answer = this.provider.call(id, args as FunctionArgument[], caller);
    if (!(answer instanceof Promise)) return this.noted(caller, answer);
    this.flying.set(key, new Map([[callerKey(caller), caller]]));
    void answer.then((result) => this.arrived(key, result));
    return "pending";
  };

  private noted(caller: Caller, result: FunctionResult): FunctionResult {
    if (isError(result)) this.tell(caller, result);
    else {
      result.rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (typeof cell !== "object" || cell === null) return;
          this.tell({ ...caller, row: caller.row + r, column: caller.column + c }, cell);
        })
      );
    }
    return result;
  }

  private tell(cell: Caller, { error, message }: ToldError): void {
    if (message) this.told.set(callerKey(cell), { error, message });
  }

  private ready = new Map<string, Caller>();

  private arrived(key: string, result: FunctionResult): void {
    if (this.answers.size >= KEPT) this.answers.delete(this.answers.keys().next().value!);
    this.answers.set(key, result);
    const cells = this.flying.get(key);
    this.flying.delete(key);
    if (this.ready.size === 0) setTimeout(() => this.flush(), 0);
    for (const [name, cell] of cells ?? []) this.ready.set(name, cell);
  }

  private flush(): void {
    const cells = [...this.ready.values()];
    this.ready = new Map();
    this.onAnswers(cells);
    if (this.flying.size > 0) return;
    const idle = this.idle;
    this.idle = [];
    for (const resolve of idle) resolve();
  }

  /** Resolves when every call has been answered. */
  settled(): Promise<void> {
    if (this.flying.size === 0 && this.ready.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  get pending(): boolean {
    return this.flying.size > 0 || this.ready.size > 0;
  }

  /** The message told with the last error value of that kind in a cell. */
  message(cell: Caller, error: string): string | undefined {
    const told = this.told.get(callerKey(cell));
    return told?.error === error ? told.message : undefined;
  }

  forgetMessages(): void {
    this.told.clear();
  }

  /** Forgets all answers, so that everything is asked again. */
  forget(): void {
    this.answers.clear();
    this.told.clear();
  }
}
