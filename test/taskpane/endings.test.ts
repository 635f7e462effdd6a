import { createElement } from "preact";
import { keepEndings, withEndings } from "../../src/taskpane/components/endings";

const J = "\u2060";

test.each([
  ["0-ээс их", `0-${J}ээс их`],
  ["45%-иас доошгүй, 12 м²-аас", `45%-${J}иас доошгүй, 12 м²-${J}аас`],
  ["2-р мөр", `2-${J}р мөр`],
  // Days, ranges and numbers of texts break as they did.
  ["2024-12-31, 0–8, 47/2012/TT-BGDĐT, 5-9", "2024-12-31, 0–8, 47/2012/TT-BGDĐT, 5-9"],
])("“%s”: an ending stays with its figure", (text, shown) => {
  expect(withEndings(text)).toBe(shown);
});

test("whatever is drawn keeps to it, and nothing but texts is changed", () => {
  const before = createElement("p", { title: "0-ээс" }, "0-ээс");
  keepEndings();
  const { props } = createElement("p", { title: "0-ээс" }, "0-ээс", createElement("b", {}, "2-р"), 5);
  expect([before.props.children, props.title]).toEqual(["0-ээс", "0-ээс"]);
  expect(props.children).toEqual([
    `0-${J}ээс`,
    expect.objectContaining({ props: { children: `2-${J}р` } }),
    5,
  ]);
});
