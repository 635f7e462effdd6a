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
import { FontCache, IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { CalculationMode } from "@univerjs/sheets-formula";
import { IEditorBridgeService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../../sheets/matrix";

/** The grid draws itself into `container`. */
export function createWebUniver(container: HTMLElement): Univer {
  fitLetters();
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

/** What a line needs, in sizes of its letters: Excel's own fonts take 1.22 of the 1.36 that its rows have. */
const LINE = 1.25;
let fitted = false;

/**
 * Fonts that stand in for Excel's where those are not installed have taller boxes than its rows: what lies beyond a
 * row is cut off, the marks over capitals first, though the letters themselves have room.
 */
function fitLetters(): void {
  if (fitted) return;
  fitted = true;
  const measure = FontCache.getMeasureText.bind(FontCache);
  FontCache.getMeasureText = (text, font) => {
    const measured = measure(text, font);
    const [, size, unit] = /([\d.]+)(pt|px)/.exec(font) ?? [];
    const pixels = Number(size) * (unit === "pt" ? 4 / 3 : 1);
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: beneath } = measured;
    const share = (LINE * pixels) / (above + beneath);
    if (!(share < 1)) return measured;
    return {
      ...measured,
      fontBoundingBoxAscent: above * share,
      fontBoundingBoxDescent: beneath * share,
    };
  };
}

/** A rectangle of the window, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the grid draws cells of the sheet that it shows, as far as it is scrolled and zoomed, and where it draws
 * cells at all: its window without the headers. Undefined before it has drawn anything.
 */
export function drawnAt(
  univer: Univer,
  unit: string,
  area: Area
): { cells: Place; window: Place } | undefined {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return undefined;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const first = skeleton.getNoMergeCellWithCoordByIndex(area.top, area.left);
  const last = skeleton.getNoMergeCellWithCoordByIndex(area.bottom, area.right);
  const [across, down] = [skeleton.rowHeaderWidth * scaleX, skeleton.columnHeaderHeight * scaleY];
  return {
    cells: {
      left: (first.startX - main.viewportScrollX) * scaleX + canvas.left,
      top: (first.startY - main.viewportScrollY) * scaleY + canvas.top,
      width: (last.endX - first.startX) * scaleX,
      height: (last.endY - first.startY) * scaleY,
    },
    window: {
      left: canvas.left + across,
      top: canvas.top + down,
      width: canvas.width - across,
      height: canvas.height - down,
    },
  };
}

/** Whether somebody is typing in a cell. */
export const isEditing = (univer: Univer): boolean =>
  univer.__getInjector().get(IEditorBridgeService).isVisible().visible;

/** Resolves when the grid is drawn: what is written or typed before is not calculated, or lost. */
export const whenDrawn = (univer: Univer): Promise<void> =>
  univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
