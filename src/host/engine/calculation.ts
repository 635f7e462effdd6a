/** When the grid calculates, and when it has come to rest. */
import { ICommandService, type IExecutionOptions, type Injector, type IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** Univer waits 100 ms for more edits before it calculates; these private parts let it begin at once. */
interface TriggerInternals {
  _setTimeoutKey?: ReturnType<typeof setTimeout>;
  _waitingCommandQueue?: unknown[];
  _executingDirtyData?: object;
  _executionInProgressParams?: unknown;
  _generateDirty?(commands: unknown[]): object;
  _mergeDirty?(first: object, second: object): object;
}

const LOCAL = { onlyLocal: true };

export class Calculation {
  /** A workbook is calculated once it is opened; the grid has planned that already. */
  private dirty = true;
  /** The grid's own trigger is at work; before that its private parts are not there yet. */
  private planned = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    const dirtyMarks = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options?: IExecutionOptions) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.dirty = false;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.notified(command.params as ISetFormulaCalculationNotificationMutation);
      } else if (dirtyMarks.get(command.id)) {
        const shown = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
        if (shown) return;
        this.dirty = true;
        this.planned = true;
        if (this.waiting.length > 0) queueMicrotask(() => this.hurry());
      }
    });
  }

  private notified({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    // A stopped calculation is begun again by the grid itself.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    if (this.dirty) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** Resolves when nothing is left to calculate; answers of functions that come later start it anew. */
  settled(): Promise<void> {
    if (!this.dirty && !this.running) return Promise.resolve();
    this.hurry();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Calculates everything, or the cells in `ranges` and what depends on them. */
  start(ranges?: IUnitRange[]): void {
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { forceCalculation: ranges === undefined, dirtyRanges: ranges ?? [] },
      LOCAL
    );
    this.hurry();
  }

  private hurry(): void {
    if (this.running || !this.dirty || !this.planned) return;
    const trigger = this.injector.get(TriggerCalculationController) as unknown as TriggerInternals;
    const queue = trigger._waitingCommandQueue;
    if (
      !queue?.length ||
      !trigger._generateDirty ||
      !trigger._mergeDirty ||
      trigger._executionInProgressParams
    )
      return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._executingDirtyData = trigger._mergeDirty(
      trigger._executingDirtyData ?? {},
      trigger._generateDirty(queue)
    );
    trigger._waitingCommandQueue = [];
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      LOCAL
    );
  }
}
