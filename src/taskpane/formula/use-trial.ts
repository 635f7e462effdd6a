import { useEffect, useState } from "preact/hooks";
import type { PartProps } from "../components/shared";
import type { CellValue } from "../../sheets";
import { troubleOf } from "../model/trouble";
import { nameOf, type Described } from "./described";
import type { Argument } from "./formula";
import { tried, type Shown } from "./trial";

/** What came of trying out a formula. */
export interface Trial {
  readonly result: readonly (readonly Shown[])[] | undefined;
  readonly isWorking: boolean;
  /** What is in the cells of an argument, by its place among the arguments. */
  readonly values: ReadonlyMap<number, readonly (readonly CellValue[])[]>;
  /** The error that is all of the result, with the argument that it is about. */
  readonly problem: Exclude<Shown, string | number | boolean> | undefined;
  /** Excel did not let the cells be read. */
  readonly trouble: string | undefined;
}

const NOTHING: Trial = {
  result: undefined,
  isWorking: false,
  values: new Map(),
  problem: undefined,
  trouble: undefined,
};

/** Tries a formula out whenever its arguments change, or what stands in their cells may have. */
export function useTrial(
  { pane, state, say }: PartProps,
  described: Described,
  args: readonly Argument[] | undefined,
  seen: number
): Trial {
  const { id } = described;
  const [trial, setTrial] = useState<Trial>(NOTHING);
  useEffect(() => {
    let isOver = false;
    const end = (next: Trial): void => void (isOver || setTrial(next));
    if (args) {
      setTrial((last) => ({ ...last, isWorking: true }));
      void work(pane.formulas.read, described, args).then(end, (error: unknown) => {
        const { key, args: words } = troubleOf(error);
        end({ ...NOTHING, trouble: say(key, words) });
      });
    } else setTrial(NOTHING);
    return () => void (isOver = true);
  }, [id, JSON.stringify(args), seen, state.language, state.choices]);
  return trial;
}

async function work(
  read: PartProps["pane"]["formulas"]["read"],
  { id, parameters }: Described,
  args: readonly Argument[]
): Promise<Trial> {
  const values = new Map<number, CellValue[][]>();
  await Promise.all(
    args.map(async (argument, at) => {
      if (argument.kind === "cells") values.set(at, await read(argument.place));
    })
  );
  const given = args.map((argument, at) => {
    if (argument.kind === "blank") return undefined;
    return argument.kind === "cells" ? values.get(at) : [[argument.value]];
  });
  const result = await tried(id, given, new Map(parameters.map((one) => [one.name, nameOf(one)])));
  const [first] = result[0] ?? [];
  const isOne = result.length === 1 && result[0]?.length === 1;
  const problem = isOne && typeof first === "object" ? first : undefined;
  return { result, isWorking: false, values, problem, trouble: undefined };
}
