/** Charts of a sheet: kept and given back; a page with a grid draws them (`preview/charts.ts`). */
import { ApiCollection, ApiObject, notImplemented } from "../protocol/objects";
import type { ChartState } from "./chart-state";
import { invalidArgument, itemNotFound, type Document } from "./document";
import { Range } from "./range";

/** What the page can draw. */
const TYPES: readonly unknown[] = ["BarStacked"];

export class ChartCollection extends ApiCollection {
  readonly apiName = "ChartCollection";
  private readonly states: ChartState[];

  constructor(document: Document, sheetId: string) {
    super();
    this.states = document.charts.get(sheetId) ?? [];
    document.charts.set(sheetId, this.states);
  }
  get Items(): Chart[] {
    return this.states.map((state) => new Chart(state));
  }
  Indexer(index: unknown): Chart {
    const state = this.states[Number(index)];
    if (!state) throw itemNotFound();
    return new Chart(state);
  }
  GetCount(): number {
    return this.states.length;
  }
  Add(type: unknown, source: unknown, by?: unknown): Chart {
    if (!TYPES.includes(type)) throw notImplemented(`charts of type ${String(type)}`);
    if (by !== "Columns") throw notImplemented("series by rows");
    if (!(source instanceof Range)) throw invalidArgument();
    const state: ChartState = {
      type: String(type),
      source: source.Address,
      seriesCount: source.ColumnCount - 1,
      title: "",
      legend: "Right",
      axes: { category: {}, value: {} },
      colors: new Map(),
      place: undefined,
    };
    this.states.push(state);
    return new Chart(state);
  }
}

class Chart extends ApiObject {
  readonly apiName = "Chart";
  override readonly kept = true;
  constructor(private readonly state: ChartState) {
    super();
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.state);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.state);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.state);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.state);
  }
  SetPosition(from: unknown, to?: unknown): void {
    if (!(from instanceof Range) || !(to instanceof Range)) throw invalidArgument();
    this.state.place = [from.Address, to.Address];
  }
}

class ChartTitle extends ApiObject {
  readonly apiName = "ChartTitle";
  override readonly defaults = ["Text"];
  constructor(private readonly state: ChartState) {
    super();
  }
  get Text(): string {
    return this.state.title;
  }
  set Text(value: unknown) {
    this.state.title = String(value);
  }
}

class ChartLegend extends ApiObject {
  readonly apiName = "ChartLegend";
  override readonly defaults = ["Position"];
  constructor(private readonly state: ChartState) {
    super();
  }
  get Position(): string {
    return this.state.legend;
  }
  set Position(value: unknown) {
    this.state.legend = String(value);
  }
}

class ChartAxes extends ApiObject {
  readonly apiName = "ChartAxes";
  constructor(private readonly state: ChartState) {
    super();
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.state.axes.category);
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.state.axes.value);
  }
}

class ChartAxis extends ApiObject {
  readonly apiName = "ChartAxis";
  constructor(private readonly told: Record<string, unknown>) {
    super();
  }
  get ReversePlotOrder(): unknown {
    return this.told.reversePlotOrder ?? false;
  }
  set ReversePlotOrder(value: unknown) {
    this.told.reversePlotOrder = value;
  }
  get TickLabelSpacing(): unknown {
    return this.told.tickLabelSpacing ?? "Automatic";
  }
  set TickLabelSpacing(value: unknown) {
    this.told.tickLabelSpacing = value;
  }
  get MajorUnit(): unknown {
    return this.told.majorUnit ?? "";
  }
  set MajorUnit(value: unknown) {
    this.told.majorUnit = value;
  }
}

class ChartSeriesCollection extends ApiCollection {
  readonly apiName = "ChartSeriesCollection";
  constructor(private readonly state: ChartState) {
    super();
  }
  get Items(): ChartSeries[] {
    return [...Array(this.state.seriesCount).keys()].map((index) => new ChartSeries(this.state, index));
  }
  Indexer(index: unknown): ChartSeries {
    const series = this.Items[Number(index)];
    if (!series) throw invalidArgument();
    return series;
  }
  GetItemAt(index: unknown): ChartSeries {
    return this.Indexer(index);
  }
}

class ChartSeries extends ApiObject {
  readonly apiName = "ChartSeries";
  constructor(
    private readonly state: ChartState,
    private readonly index: number
  ) {
    super();
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.state, this.index);
  }
}

class ChartSeriesFormat extends ApiObject {
  readonly apiName = "ChartSeriesFormat";
  constructor(
    private readonly state: ChartState,
    private readonly index: number
  ) {
    super();
  }
  get Fill(): ChartFill {
    return new ChartFill(this.state, this.index);
  }
}

class ChartFill extends ApiObject {
  readonly apiName = "ChartFill";
  constructor(
    private readonly state: ChartState,
    private readonly index: number
  ) {
    super();
  }
  SetSolidColor(color: unknown): void {
    this.state.colors.set(this.index, String(color));
  }
}
