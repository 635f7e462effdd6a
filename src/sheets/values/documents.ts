/** Documents by their numbers, as cells name them. */
import { clean } from "../text/text";

const NUMBERS: readonly RegExp[] = [
  /^(?:(?:[Ss]ố|QĐ|CV|TB|[Cc]ông văn|[Qq]uyết định|[Tt]hông báo|[Bb]iên bản)(?: số)?[: ] ?)?\d{1,5}[a-zđ]?\/(?:\d{4}\/)?\p{Lu}{2,}[\p{L}\d-]*(?:[,;]? ?\(?ngày .+)?$/u,
  /^\p{Script=Han}{1,15}[〔[(]\d{4}[〕\])]\d{1,5}号$/u,
  /^\p{Lu}\/\d{1,5}(?: (?:тоот|дугаар|дүгээр) .+)?$/u,
];

/** Whether a text is nothing but a document's number, with its day perhaps: "07/TXL-MNMN", 闽教职〔2022〕31号, "А/12". */
export const isDocument = (text: string): boolean => NUMBERS.some((number) => number.test(clean(text)));
