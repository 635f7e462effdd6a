/**
 * A demand with words left out or put in: "Khuôn viên riêng biệt, có tường rào, cổng, biển trường" for
 * "Khuôn viên nhà trường được xây dựng riêng biệt, có tường rào, cổng trường, biển trường". Nothing is
 * measured: all words of the shorter wording stand in the longer one, in their order, from the first on.
 */
import { stems } from "../text/languages";
import { fold, isChinese } from "../text/text";

/** Words that carry no demand of their own. */
const IDLE = new RegExp(
  `(^|[^\\p{L}])(?:${fold(
    "các|những|mỗi|từng|của|được|đã|có|theo|trong|về|cho|tại|từ|là|để|việc|phải|luôn|đầy đủ|đủ|tốt|" +
      "nhà trường|trường|hiện hành|đúng|quy định|giữa|với|bằng|đều|đảm bảo|bảo đảm|duy trì|kịp thời|hàng năm|нь|ба|болон"
  )})(?!\\p{L})`,
  "gu"
);
/** Words without which a demand is another one, or none. */
const TELLING = new Set(
  fold("không chưa trừ hoặc hay ngày số tên ngoài trễ quá chậm miễn khỏi угуй биш эсвэл нууц").split(" ")
);

/** Words that both wordings must have in common. */
export const FEWEST = 4;
/** How much of a demand a shortened wording must still say, and of a lengthened one the demand. */
const SHORTENED = 0.4;
const LENGTHENED = 0.6;

/** The words that say something, as a key of their own. Chinese has no gaps to part them by. */
export const contentOf = (words: string): readonly string[] =>
  isChinese(words) ? [] : stems(words.replace(IDLE, "$1 ")).split(" ").filter(Boolean);

/** How many words two wordings of one demand share; 0 where they are not known to be one. */
export function abridged(own: readonly string[], demand: readonly string[]): number {
  const [short, long] = own.length <= demand.length ? [own, demand] : [demand, own];
  if (short.length < FEWEST || short[0] !== long[0]) return 0;
  if (short.length < long.length * (short === own ? SHORTENED : LENGTHENED)) return 0;
  let at = 0;
  for (const word of long) {
    if (word === short[at]) at += 1;
    else if (TELLING.has(word)) return 0;
  }
  return at === short.length ? short.length : 0;
}
