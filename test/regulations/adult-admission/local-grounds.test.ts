import { looserGrounds } from "../../../src/regulations/adult-admission/classify/local-grounds";
import { serialFromIso } from "../../../src/rules";

test("a province's ground is held against the text on the days on which it is in force, and on no other", () => {
  const own = [{ ground: "农村独生子女", points: 60, source: "" }];
  const on = (day: string) => looserGrounds(own, serialFromIso(day)).map(({ args }) => args);
  expect(on("2024-10-19")).toEqual([{ ground: "农村独生子女", points: 60, own: 50 }]);
  expect(on("2019-10-19")).toEqual([]);
});
