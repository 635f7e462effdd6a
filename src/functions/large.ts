/** What only calls over many cells need: it is loaded with the first of them. */
import type { LocalText } from "../rules";
import { FunctionError, isError } from "./errors";

export { trimmed } from "./trim";

/** Excel on the web takes 5 MB at once; what the client adds is not known exactly. */
const MOST_BYTES = 4_000_000;
/** An error value among others is handed over as an object of its own, so long without its message. */
const ERROR = "-".repeat(160);

const TOO_LARGE: LocalText = {
  vi: "kết quả {rows} hàng lớn hơn mức Excel trên web nhận được; hãy chia vùng thành các phần nhỏ hơn",
  zh: "结果有 {rows} 行，超过网页版 Excel 一次能接收的大小；请把区域分成几部分",
  mn: "{rows} мөр үр дүн нь вэб Excel-ийн авах хэмжээнээс их байна; мужаа хэсэглэж өгнө үү",
  en: "a result of {rows} rows is more than Excel on the web can take; give the range in parts",
};

/**
 * A result as it is, where Excel on the web can take it. It would ask for a larger one again and again, and hold
 * up the answers of all other functions meanwhile.
 *
 * @throws the error that all its cells are; else FunctionError `#VALUE!` where it is too large
 */
export function fitting(result: unknown[][]): unknown[][] {
  const text = JSON.stringify(result, (_, value: unknown) =>
    isError(value) ? ERROR + value.message : value
  );
  if (new TextEncoder().encode(text).length <= MOST_BYTES) return result;
  const [[first] = []] = result;
  if (isError(first) && result.every((row) => row.every((cell) => cell === first))) throw first;
  throw new FunctionError("#VALUE!", { text: TOO_LARGE, args: { rows: result.length } });
}
