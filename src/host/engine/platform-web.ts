/** Univer with its grid, in a page. */
import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  merge,
  Univer,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { CalculationMode } from "@univerjs/sheets-formula";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/** The grid draws itself into `container`. */
export function createWebUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: merge({}, coreWords, conditionalWords) },
    logLevel: LogLevel.SILENT,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    disableAutoFocus: true,
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
  });
  for (const preset of [core, UniverSheetsConditionalFormattingPreset()]) register(univer, preset);
  return univer;
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

function register(univer: Univer, preset: Preset): void {
  for (const entry of preset.plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin as PluginCtor<Plugin>, config as never);
  }
}

/** Whether somebody is typing in a cell. */
export const isEditing = (univer: Univer): boolean =>
  univer.__getInjector().get(IEditorBridgeService).isVisible().visible;

/** Resolves when the grid is drawn: what is written or typed before is not calculated, or lost. */
export const whenDrawn = (univer: Univer): Promise<void> =>
  univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
