/** What a chart was told to be. */
export interface ChartState {
  readonly type: string;
  /** Address of its figures. */
  readonly source: string;
  readonly seriesCount: number;
  title: string;
  legend: string;
  /** What its axes were told, by axis. */
  readonly axes: Record<"category" | "value", Record<string, unknown>>;
  /** By series. */
  readonly colors: Map<number, string>;
  /** First and last cell that it lies over. */
  place: readonly [from: string, to: string] | undefined;
}
