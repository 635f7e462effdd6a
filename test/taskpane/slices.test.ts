import { drawnTogether, turn } from "../../src/taskpane/model/slices";

test("a change is drawn at once, and those behind it in the same turn once together", async () => {
  let state = 0;
  const drawn: number[] = [];
  const draw = drawnTogether(() => drawn.push(state));
  for (state of [1, 2, 3]) draw();
  expect(drawn).toEqual([1]);
  await turn();
  await turn();
  expect(drawn).toEqual([1, 3]);
  await turn();
  await turn();
  state = 4;
  draw();
  expect(drawn).toEqual([1, 3, 4]);
  await turn();
  await turn();
  expect(drawn).toEqual([1, 3, 4]);
});
