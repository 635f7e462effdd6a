import { readCheckArguments } from "../../src/cli/arguments";

test.each([
  ["an unknown option", ["a.xlsx", "--colour"], "Unknown option '--colour'"],
  ["an unknown language", ["a.xlsx", "--language", "xx"], "no such language: xx"],
  ["no day", ["a.xlsx", "--as-of", "2018-02-30"], "not a date"],
  ["no shard", ["a.xlsx", "--shard", "3/2"], "--shard takes I/N"],
  ["no number", ["a.xlsx", "--jobs", "all"], "--jobs takes a number"],
  ["resuming nothing", ["a.xlsx", "--resume"], "--resume needs the --log"],
  ["merging into nothing", ["--merge", "a.jsonl"], "--merge needs --summary"],
  [
    "a summary of one dossier",
    ["a", "--together", "--summary", "s.xlsx"],
    "--together and --summary do not go",
  ],
  [
    "a copy of logs",
    ["--merge", "a.jsonl", "--summary", "s.xlsx", "--out", "b"],
    "--merge and --out do not go",
  ],
  ["a log of no run", ["a", "--watch", "--log", "a.jsonl"], "--watch and --log do not go"],
])("%s is told", (_, args, message) => {
  expect(() => readCheckArguments(args)).toThrow(message);
});
