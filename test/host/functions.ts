/** Functions to try the embedded Excel with; they show what reached them. */
import { DirectFunctions, type FunctionDescription } from "../../src/host/headless";

const any = { name: "values", optional: true, matrix: true, repeating: true };
const description = (id: string, more: Partial<FunctionDescription> = {}): FunctionDescription => ({
  id,
  parameters: [any],
  allowErrors: true,
  ...more,
});

const show = (value: unknown): unknown =>
  value instanceof Error && "code" in value
    ? `<${String(value.code)}>`
    : Array.isArray(value)
      ? value.map(show)
      : value;

export function toyFunctions(): DirectFunctions {
  const functions = new DirectFunctions();
  functions.associate(description("REG.SHOW"), (...args: unknown[]) =>
    JSON.stringify(args.slice(0, -1).map(show))
  );
  functions.associate(description("REG.TABLE"), () => [
    ["hàng", 1],
    [true, "98%"],
  ]);
  functions.associate(description("REG.REFUSE"), (code?: unknown[][]) => {
    throw Object.assign(new Error("thiếu dữ liệu"), { code: code?.[0]?.[0] ?? "#N/A" });
  });
  functions.associate(description("REG.LATER"), async (value: number[][]) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return value[0]![0]! * 2;
  });
  const plain = [{ name: "n", optional: false, matrix: false, repeating: false }];
  functions.associate(
    description("REG.HALF", { parameters: plain, allowErrors: false }),
    (n: number) => n / 2
  );
  return functions;
}
