/** The charts of the sheet that the grid shows, over the cells where they lie. */
import { parseArea, splitSheet } from "../../xlsx/a1";
import type { Area } from "../../sheets/matrix";
import type { Engine } from "../engine/engine";
import type { Place } from "../engine/platform-web";
import type { ChartState } from "../model/chart-state";
import { chartSvg, type DrawnChart } from "./chart-svg";

/** Excel's own, in their order, for series that nobody gave a colour. */
const COLORS = ["#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93", "#4ea72e"];

const areaOf = (reference: string): Area | undefined => parseArea(splitSheet(reference).address);

/** What a chart shows by now: series are columns, their names stand over them, categories left of them. */
export function drawnChart(engine: Engine, state: ChartState): DrawnChart | undefined {
  const area = areaOf(state.source);
  const sheetId = engine.sheetByName(splitSheet(state.source).sheet ?? "")?.getSheetId();
  if (!area || sheetId === undefined) return undefined;
  const rows = Array.from({ length: area.bottom - area.top }, (_, at) => area.top + 1 + at);
  const { category, value } = state.axes;
  return {
    title: state.title,
    categories: rows.map((row) => engine.grid.text(sheetId, row, area.left)),
    series: Array.from({ length: state.seriesCount }, (_, at) => ({
      name: engine.grid.text(sheetId, area.top, area.left + 1 + at),
      color: state.colors.get(at) ?? COLORS[at % COLORS.length]!,
      values: rows.map((row) => Number(engine.grid.value(sheetId, row, area.left + 1 + at)) || 0),
    })),
    isReversed: category.reversePlotOrder === true,
    step: typeof value.majorUnit === "number" ? value.majorUnit : undefined,
  };
}

interface Shown {
  readonly engine: Engine;
  /** What it lies over. */
  readonly grid: HTMLElement;
  /** By the sheets' ids. */
  readonly charts: ReadonlyMap<string, readonly ChartState[]>;
  /** Where cells of the active sheet, and all of them, are drawn. */
  readonly drawnAt: (area: Area) => { readonly cells: Place; readonly window: Place } | undefined;
}

/** Lies over the grid; what is scrolled out of its window is not seen. */
export class ChartLayer {
  private readonly element = document.createElement("div");
  private awaited = false;

  constructor(private readonly shown: Shown) {
    this.element.className = "charts";
    shown.grid.append(this.element);
    shown.engine.onAnyChange(() => this.drawSoon());
  }

  /** Once for all that happens before the grid draws again. */
  drawSoon(): void {
    if (this.awaited) return;
    this.awaited = true;
    requestAnimationFrame(() => {
      this.awaited = false;
      this.draw();
    });
  }

  private draw(): void {
    const sheetId = this.shown.engine.sheets.active.getSheetId();
    const charts = this.shown.charts.get(sheetId) ?? [];
    this.element.replaceChildren(...charts.flatMap((chart) => this.picture(chart) ?? []));
  }

  private picture(state: ChartState): Element | undefined {
    const [first, last] = state.place?.map(areaOf) ?? [];
    const chart = drawnChart(this.shown.engine, state);
    const place = first && last && this.shown.drawnAt({ ...first, bottom: last.bottom, right: last.right });
    if (!chart || !place) return undefined;
    const { cells, window } = place;
    const grid = this.shown.grid.getBoundingClientRect();
    // By its edges, which stay where they are as the grid becomes wider or higher.
    Object.assign(this.element.style, {
      left: `${window.left - grid.left}px`,
      top: `${window.top - grid.top}px`,
      right: `${grid.right - window.left - window.width}px`,
      bottom: `${grid.bottom - window.top - window.height}px`,
    });
    const picture = chartSvg(chart, cells);
    picture.style.left = `${cells.left - window.left}px`;
    picture.style.top = `${cells.top - window.top}px`;
    return picture;
  }
}
