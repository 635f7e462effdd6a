import "../taskpane/support/dom";
import { chartSvg, inLines, niceStep, type DrawnChart } from "../../src/host/preview/chart-svg";

const chart: DrawnChart = {
  title: "By article",
  categories: ["Article 2", "Article 4"],
  series: [
    { name: "Violation", color: "#c4372f", values: [1, 3] },
    { name: "Warning", color: "#b8860b", values: [0, 1] },
  ],
  isReversed: true,
  step: 1,
};
const size = { width: 400, height: 200 };
const drawn = (of: Partial<DrawnChart> = {}): SVGElement => chartSvg({ ...chart, ...of }, size);
const texts = (svg: SVGElement, of: string): (string | null)[] =>
  [...svg.querySelectorAll(of)].map((one) => one.textContent);
const bars = (svg: SVGElement, series: string): Record<"x" | "y" | "width", number>[] =>
  [...svg.querySelectorAll(`[data-series="${series}"] rect`)].map((bar) => ({
    x: Number(bar.getAttribute("x")),
    y: Number(bar.getAttribute("y")),
    width: Number(bar.getAttribute("width")),
  }));

test("says its title, its series and its categories", () => {
  const svg = drawn();
  expect(texts(svg, ".chart-title")).toEqual(["By article"]);
  expect(texts(svg, ".chart-legend text")).toEqual(["Violation", "Warning"]);
  expect(texts(svg, ".chart-category title")).toEqual(["Article 2", "Article 4"]);
  expect(texts(svg, ".chart-scale")).toEqual(["0", "1", "2", "3", "4"]);
});

test("a bar goes on where the one before it ends, as long as its value", () => {
  const svg = drawn();
  const [one, three] = bars(svg, "Violation");
  const [none, warning] = bars(svg, "Warning");
  expect(three!.width).toBeCloseTo(3 * one!.width);
  expect(none!.width).toBe(0);
  expect(warning!.width).toBeCloseTo(one!.width);
  expect(warning!.x).toBeCloseTo(three!.x + three!.width);
});

test("the first category stands on top where the axis is turned, else at the bottom", () => {
  const [first, second] = bars(drawn(), "Violation");
  expect(first!.y).toBeLessThan(second!.y);
  const [below, above] = bars(drawn({ isReversed: false }), "Violation");
  expect(below!.y).toBeGreaterThan(above!.y);
});

test("the scale has few lines where nobody said how many", () => {
  expect([3, 8, 40, 45_000].map(niceStep)).toEqual([0.5, 2, 10, 10_000]);
  expect(texts(drawn({ step: undefined }), ".chart-scale").length).toBeLessThan(10);
});

test("long names are broken between words, and what is left over ends in dots", () => {
  expect(inLines("Điều 7. Tài chính", 10, 2)).toEqual(["Điều 7.", "Tài chính"]);
  expect(inLines("Điều 7. Tài chính, cơ sở", 10, 2)).toEqual(["Điều 7.", "Tài chính…"]);
  expect(inLines("条文解释与设置", 4, 3)).toEqual(["条文解释", "与设置"]);
});
