import type { LocalText } from "../rules";
import { doubtsOf, unclear, withBlanks, type Arguments, type Look } from "./blanks";
import { FunctionError, isError, type ErrorCode, type PassedError } from "./errors";
import { isOpen, type Addresses } from "./open";

/** A custom function: matrices in, a matrix out. */
export type CustomFunction = (...args: (unknown[][] | null | undefined)[]) => unknown[][];

/** The functions of a file, by the names of their exports. */
export type Functions = Readonly<Record<string, CustomFunction>>;

/** What the host calls: the arguments, and behind them what it says of the call. */
export type HostFunction = (...given: unknown[]) => Promise<unknown[][]>;

/** Where functions are called from. */
export interface Host {
  associate(id: string, call: HostFunction): void;
  /** The host's own error value; `error` is ours, where it has a reason. */
  toError(code: ErrorCode, message: string, error?: FunctionError): Error;
  /** What has to be known before any function answers: the workbook's readings. */
  readonly ready?: Promise<unknown>;
  /** Looks at cells, for a host that hands blank ones over as 0; absent for one that never does. */
  readonly look?: Look;
  /** Whether this is Excel on the web, which takes answers of some size only. */
  readonly isOnTheWeb?: () => boolean;
}

/** No answer of so many cells is too large for any Excel. */
const FEW_CELLS = 10_000;

/**
 * Hands a function to the host under its id. It is loaded when it is called, by the name of its export. What
 * the host hands over is made plain first: blank cells become null, and whole columns end where they are
 * filled. A result of a single error is thrown, one among others stands in the matrix.
 *
 * @param isApart whether the arguments are lists of their own, instead of columns of one table
 */
export function register(
  id: string,
  name: string,
  load: (args: Arguments) => Functions | Promise<Functions>,
  isApart: boolean,
  host: Host
): void {
  host.associate(id, async (...given) => {
    try {
      const { args, addresses } = parted(given);
      const seeing = host.look ? withBlanksSeen(args, addresses, host.look) : args;
      const [functions, seen] = await Promise.all([loaded(() => load(args)), seeing, host.ready]);
      const isLong = args.some((argument, index) => isOpen(argument, addresses?.[index]));
      const ended = isLong ? (await large()).trimmed(seen, addresses, isApart) : seen;
      const result = called(functions, name, ended);
      const [first] = result[0] ?? [];
      if (result.length === 1 && result[0]?.length === 1 && isError(first)) throw first;
      const isLarge = result.length * (result[0]?.length ?? 0) > FEW_CELLS && host.isOnTheWeb?.();
      return inHostsErrors(isLarge ? (await large()).fitting(result) : result, host);
    } catch (error) {
      throw isError(error) ? inHostsError(error, host) : error;
    }
  });
}

const NOT_LOADED: LocalText = {
  vi: "không tải được hàm; hãy kiểm tra kết nối hoặc mở lại sổ làm việc",
  zh: "函数未能加载；请检查网络连接，或重新打开工作簿",
  mn: "функцийг ачаалж чадсангүй; холболтоо шалгах эсвэл ажлын дэвтрийг дахин нээнэ үү",
  en: "the function could not be loaded; check the connection, or open the workbook again",
};

/** A new version may have taken the place of the one that this page belongs to. */
async function loaded<T>(load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new FunctionError("#N/A", { text: NOT_LOADED });
  }
}

const large = () => loaded(() => import("./large"));

function called(functions: Functions, name: string, args: Arguments): unknown[][] {
  const call = functions[name];
  if (!call) throw new Error(`no function ${name}`);
  return call(...args);
}

/** Excel puts what it knows of a call behind the arguments. */
function parted(given: readonly unknown[]): { args: Arguments; addresses: Addresses | undefined } {
  const last = given.at(-1);
  const hasCall = typeof last === "object" && last !== null && !Array.isArray(last);
  const { parameterAddresses } = hasCall ? (last as { parameterAddresses?: unknown }) : {};
  return {
    args: (hasCall ? given.slice(0, -1) : given) as Arguments,
    addresses: Array.isArray(parameterAddresses) ? parameterAddresses : undefined,
  };
}

/** The arguments with null where a 0 is a blank cell. */
async function withBlanksSeen(
  args: Arguments,
  addresses: Addresses | undefined,
  look: Look
): Promise<Arguments> {
  const doubts = doubtsOf(args, addresses);
  if (doubts.length === 0) return args;
  const seen = [...args];
  await Promise.all(
    doubts.map(async (doubt) => {
      const sight = await look(doubt.box).catch(() => undefined);
      if (!sight) throw unclear(doubt.address);
      seen[doubt.argument] = withBlanks(args[doubt.argument] ?? [], doubt, sight);
    })
  );
  return seen;
}

/** A result in which the host's own error values stand for ours. */
function inHostsErrors(result: unknown[][], host: Host): unknown[][] {
  if (!result.some((row) => row.some(isError))) return result;
  const made = new Map<unknown, Error>();
  return result.map((row) =>
    row.map((cell) => {
      if (!isError(cell)) return cell;
      const known = made.get(cell) ?? inHostsError(cell, host);
      made.set(cell, known);
      return known;
    })
  );
}

const inHostsError = (error: FunctionError | PassedError, host: Host): Error =>
  host.toError(error.code, error.message, error instanceof FunctionError ? error : undefined);
