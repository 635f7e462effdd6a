/** A chart of an add-in's as Excel would draw it, near enough to read by: bars one behind another, a bar a category. */

/** What there is to draw. */
export interface DrawnChart {
  readonly title: string;
  /** From the first of the sheet's rows on. */
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    /** A value a category. */
    readonly values: readonly number[];
  }[];
  /** The first category stands on top, and with it the scale; else both stand at the bottom. */
  readonly isReversed: boolean;
  /** From line to line of the scale; chosen where nobody said. */
  readonly step: number | undefined;
}

/** In pixels. */
const [TITLE, SCALE, LEGEND, AROUND] = [28, 18, 26, 12];
const LETTER = 6;
const LINE = 13;
/** Of the width. */
const LABELS = 0.36;
const MOST_LINES = 6;
/** A bar's share of its row. */
const THICK = 0.62;

type Attributes = Readonly<Record<string, string | number>>;

function node(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** 1, 2 or 5 times a power of ten: so that there are a few lines. */
export function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / MOST_LINES));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => most / step <= MOST_LINES) ?? 10 * power;
}

/** Words in lines of a width; what is left over ends in "…". */
export function inLines(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most) {
    const isLast = lines.length === most - 1;
    if (rest.length <= letters) {
      lines.push(rest);
      rest = "";
    } else if (isLast) {
      lines.push(`${rest.slice(0, letters - 1).trimEnd()}…`);
      rest = "";
    } else {
      const space = rest.lastIndexOf(" ", letters);
      const end = space > 0 ? space : letters;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end).trimStart();
    }
  }
  return lines;
}

/** @param size of the picture, in pixels */
export function chartSvg(
  chart: DrawnChart,
  size: { readonly width: number; readonly height: number }
): SVGElement {
  const { title, categories, series, isReversed } = chart;
  const { width, height } = size;
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const most = Math.max(0, ...totals);
  const step = chart.step ?? niceStep(most);
  const end = Math.max(1, Math.ceil(most / step)) * step;
  const left = Math.round(width * LABELS);
  const top = TITLE + (isReversed ? SCALE : 0);
  const bottom = height - LEGEND - (isReversed ? 0 : SCALE);
  const x = (value: number): number => left + (value / end) * (width - AROUND - left);
  const row = (bottom - top) / Math.max(1, categories.length);
  const y = (at: number): number => top + row * (isReversed ? at : categories.length - 1 - at);
  return node(
    "svg",
    { class: "chart", role: "img", "aria-label": title, viewBox: `0 0 ${width} ${height}`, width, height },
    node("rect", { class: "chart-ground", x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
    node("text", { class: "chart-title", x: width / 2, y: 19 }, title),
    ...Array.from({ length: Math.round(end / step) + 1 }, (_, at) => at * step).flatMap((value) => [
      node("line", { class: "chart-line", x1: x(value), x2: x(value), y1: top, y2: bottom }),
      node(
        "text",
        { class: "chart-scale", x: x(value), y: isReversed ? top - 5 : bottom + 13 },
        String(value)
      ),
    ]),
    ...categories.map((name, at) =>
      label(name, { x: left - 6, y: y(at), height: row, width: left - AROUND })
    ),
    ...series.map(({ name, color, values }, which) =>
      node(
        "g",
        { "data-series": name, fill: color },
        ...values.map((value, at) => {
          const before = series.slice(0, which).reduce((sum, other) => sum + (other.values[at] ?? 0), 0);
          return node("rect", {
            ...{ "data-value": value, x: x(before), y: y(at) + (row * (1 - THICK)) / 2 },
            ...{ width: x(before + value) - x(before), height: row * THICK },
          });
        })
      )
    ),
    legend(series, width, height)
  );
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A category's name, right of which its bar begins. */
function label(name: string, { x, y, width, height }: Room): SVGElement {
  const lines = inLines(name, Math.floor(width / LETTER), Math.max(1, Math.floor(height / LINE)));
  const first = y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4;
  const text = lines.map((line, at) => node("tspan", { x, y: first + at * LINE }, line));
  return node("text", { class: "chart-category" }, node("title", {}, name), ...text);
}

/** The series' names with their colours, in the middle of the lower edge. */
function legend(series: DrawnChart["series"], width: number, height: number): SVGElement {
  const widths = series.map(({ name }) => 26 + name.length * (LETTER + 1));
  const begin = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return node(
    "g",
    { class: "chart-legend" },
    ...series.flatMap(({ name, color }, at) => {
      const x = begin + widths.slice(0, at).reduce((sum, one) => sum + one, 0);
      return [
        node("rect", { x, y: height - 18, width: 9, height: 9, fill: color }),
        node("text", { x: x + 14, y: height - 10 }, name),
      ];
    })
  );
}
