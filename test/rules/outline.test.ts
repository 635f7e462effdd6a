import { outlineOf } from "../../src/rules";
import { tableOf } from "../support/tables";
import { toyField, toyRecord } from "../support/toy";

const TASK = toyRecord("task", [
  toyField("no", "text", ["stt"]),
  toyField("name", "text", ["việc"]),
  toyField("whole", "text", ["thuộc việc"]),
  toyField("part", "text", ["phần việc"]),
  toyField("points", "number", ["điểm"]),
]);
const BY = {
  number: "no",
  names: ["name"],
  parent: "whole",
  part: "part",
  headed: /^goal/iu,
  figures: ["points"],
};

/** What rows with these numbers, names, wholes and parts hang together as. */
const outline = (rows: readonly (readonly (string | null)[])[], isNumbered = true) =>
  outlineOf(
    tableOf(
      TASK,
      rows.map(([no = null, name = null, whole = null, part = null]) => ({
        no,
        name,
        whole,
        part,
        points: null,
      }))
    ),
    BY,
    isNumbered
  );

describe("an outline", () => {
  test("has n.m beneath n where rows are numbered so, and no division by a single part", () => {
    const rows = [
      ["1", "Plan"],
      ["1.1", "Draft"],
      ["1-2.", "Print"],
      ["2", "Teach"],
      ["2.1", "Alone"],
    ];
    expect(outline(rows)).toMatchObject({ parents: [-1, 0, 0, -1, 3], parts: new Map([[0, [1, 2]]]) });
    expect(outline(rows, false).parents).toEqual([-1, -1, -1, -1, -1]);
  });

  test("has parts beneath what they name, by its number or its name; of a round the first is part of nothing", () => {
    expect(
      outline(
        [
          ["1", "Plan"],
          ["2", "Draft", "1"],
          [null, "Print", "Plan"],
        ],
        false
      ).parents
    ).toEqual([-1, 0, 0]);
    expect(
      outline([
        ["1", "Plan", "2"],
        ["2", "Draft", "1"],
      ]).parents
    ).toEqual([-1, 0]);
  });

  test("finds the nearest row above where lists are numbered anew", () => {
    expect(
      outline([
        ["1", "A"],
        ["1.1", "B"],
        ["1", "C"],
        ["1.1", "D"],
      ]).parents
    ).toEqual([-1, 0, -1, 2]);
  });

  test("has parts with their names beside their whole, which runs down or stands once", () => {
    const rows = [
      ["1", "Plan", null, "Draft"],
      [null, null, null, "Print"],
      ["2", "Teach", null, "Read"],
      ["2", "Teach", null, "Write"],
      ["3", "Rest", null, "Sleep"],
    ];
    const { clusters, parents } = outline(rows);
    expect(clusters).toEqual(
      new Map([
        [0, [0, 1]],
        [2, [2, 3]],
      ])
    );
    expect(parents).toEqual([-1, 0, -1, 2, -1]);
  });

  test("leaves out rows that head a section and have no figures", () => {
    const { heads, parents } = outline([
      ["1", "Goal one"],
      ["1.1", "Plan"],
    ]);
    expect([[...heads], parents]).toEqual([[0], [-1, -1]]);
  });
});
