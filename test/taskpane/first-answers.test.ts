/** The pane and the functions share one thread: the pane opens behind the calls that came before it. */
import type { HostFunction } from "../../src/functions/register";
import { answered, associateFunctions } from "../../src/taskpane/functions";

/** The functions as the host has them, which answer once the workbook's readings are known. */
function associated(ready: Promise<unknown>): ReadonlyMap<string, HostFunction> {
  const functions = new Map<string, HostFunction>();
  const associate = (id: string, call: HostFunction): unknown => functions.set(id, call);
  Object.assign(globalThis, { CustomFunctions: { associate } });
  associateFunctions(ready);
  return functions;
}

const ask = (functions: ReadonlyMap<string, HostFunction>): Promise<unknown> | undefined =>
  functions.get("RULE_CHECK")?.([["school-standard/4.1.b"]], [[44]]);

/** Whether something has come within a moment. */
const hasCome = (awaited: Promise<unknown>, milliseconds = 100): Promise<boolean> =>
  Promise.race([
    awaited.then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false)),
  ]);

test("a pane in a workbook without functions opens at once", async () => {
  associated(Promise.resolve());
  expect(await hasCome(answered())).toBe(true);
});

test("a pane opens when what cells asked before it is answered", async () => {
  let know: (value: unknown) => void = () => undefined;
  const functions = associated(new Promise((resolve) => (know = resolve)));
  const value = ask(functions);
  const waiting = answered();
  expect(await hasCome(waiting)).toBe(false);
  know(undefined);
  expect(await value).toEqual([[true]]);
  expect(await hasCome(waiting)).toBe(true);
});

test("a call that fails holds no pane back", async () => {
  const failing = ask(associated(Promise.reject(new Error("no readings"))));
  await expect(failing).rejects.toThrow("no readings");
  expect(await hasCome(answered())).toBe(true);
});

test("a pane is not kept waiting for long", async () => {
  void ask(associated(new Promise(() => undefined)));
  const waiting = answered();
  expect(await hasCome(waiting)).toBe(false);
  expect(await hasCome(waiting, 2_000)).toBe(true);
});
