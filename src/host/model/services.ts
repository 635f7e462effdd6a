/** Objects that office.js makes for its own needs, by their types' names. */
import { ApiObject, notImplemented } from "../protocol/objects";

/** Takes the answers of custom functions: id, success, value or message, error number. */
export type AnswerSink = (id: number, ok: boolean, value: unknown, code: number | undefined) => void;

export class CustomFunctionsService extends ApiObject {
  readonly apiName = "CustomFunctions";

  constructor(
    private readonly ready: () => void,
    private readonly answer: AnswerSink
  ) {
    super();
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready();
  }
  /** No optional features: the client then waits its plain times. */
  _GetEnabledFeatures(): number[] {
    return [2];
  }
  SetInvocationArrayResults(results: unknown): void {
    for (const [id, ok, value, code] of results as [number, boolean, unknown, number?][]) {
      this.answer(id, ok, value, code);
    }
  }
  SetInvocationResults(results: unknown): void {
    type Result = { id: number; failed?: boolean; value: unknown; errorCode?: number };
    for (const { id, failed, value, errorCode } of results as Result[])
      this.answer(id, !failed, value, errorCode);
  }
}

class AddinInternalService extends ApiObject {
  readonly apiName = "AddinInternalService";
  NotifyActionHandlerReady(): void {}
}

/** Makes what a request asks for by name. */
export function createService(typeName: string, functions: () => CustomFunctionsService): ApiObject {
  if (typeName === "Microsoft.ExcelServices.CustomFunctions") return functions();
  if (typeName === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService();
  throw notImplemented(typeName);
}
