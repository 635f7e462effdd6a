import { readCheckArguments } from "../../src/cli/arguments";

test.each([
  ["an unknown option", ["a.xlsx", "--colour"], "Unknown option '--colour'"],
  ["an unknown language", ["a.xlsx", "--language", "xx"], "no such language: xx"],
  ["no day", ["a.xlsx", "--as-of", "2018-02-30"], "not a date"],
  ["no shard", ["a.xlsx", "--shard", "3/2"], "--shard takes I/N"],
  ["no number", ["a.xlsx", "--jobs", "all"], "--jobs takes a number"],
  ["resuming nothing", ["a.xlsx", "--resume"], "--resume needs the --log"],
  ["merging into nothing", ["--merge", "a.jsonl"], "--merge needs --summary"],
])("%s is told", (_, args, message) => {
  expect(() => readCheckArguments(args)).toThrow(message);
});
