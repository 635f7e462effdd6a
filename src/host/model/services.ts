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

/** Whether the add-in's pane is seen: `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntimeService extends ApiObject {
  readonly apiName = "AppRuntimeService";

  constructor(private readonly pane: PaneWindow) {
    super();
  }
  SetAppRuntimeState(state: unknown): void {
    this.pane.show(state === "Visible");
  }
  GetAppRuntimeState(): string {
    return this.pane.isShown() ? "Visible" : "Background";
  }
}

/** The window that an add-in's pane is seen in. */
export interface PaneWindow {
  show(on: boolean): void;
  isShown(): boolean;
}

/** Makes what a request asks for by name. */
export function createService(
  typeName: string,
  functions: () => CustomFunctionsService,
  pane: PaneWindow
): ApiObject {
  if (typeName === "Microsoft.AppRuntime.AppRuntimeService") return new AppRuntimeService(pane);
  if (typeName === "Microsoft.ExcelServices.CustomFunctions") return functions();
  if (typeName === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService();
  throw notImplemented(typeName);
}
