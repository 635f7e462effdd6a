/**
 * Labels that no list holds and no pieces prove, where they are clearly liker one field's labels than all others:
 * "Ngày kết thúc xử lý" beside "Ngày kết thúc".
 */
import type { Field } from "../../rules";
import type { Label } from "../text/normalise";
import { fold, isChinese } from "../text/text";
import { agreesWith, type Match } from "./match";
import { likest, type Likely } from "./suggest";
import { agrees } from "./units";
import type { Words } from "./words";

/**
 * Words of time and order, without which a label is another one: "Ngày kiểm tra sau công nhận", "Ngày hẹn trả cũ".
 */
export const ORDER = new Set(
  fold("sau trước đầu cuối giữa cũ lại hết nhờ 前 后 дараа өмнө хуучин дахин").split(" ")
);

type Degrees = Readonly<Partial<Record<Field["type"], number>>>;
/**
 * How like a field's own label one has to be that no list holds, by what its cells prove: a day or a number under
 * such a head is seldom anything else, a text may be everything.
 */
const LEAST: Degrees = { date: 0.6, count: 0.65, choice: 0.6, number: 0.65, yesNo: 0.8, text: 0.85 };
/** The same where many fields beside it leave no doubt of the rest. */
const LEAST_OF_MANY: Degrees = { date: 0.5, count: 0.6, choice: 0.6, number: 0.6, yesNo: 0.7, text: 0.8 };
/** Fields beside it that prove what the table or form is about, and that leave no doubt. */
const FEWEST_KNOWN = 3;
const MANY_KNOWN = 6;
/** Words, or characters, that a text's label may say besides: "Phụ huynh ký nhận" is another text than "phụ huynh". */
const MOST_MORE = { words: 1, characters: 2 } as const;
/** By how much it has to be liker than any other field's, found or not: what is near one that was found may be its part. */
const AHEAD = 0.1;

/**
 * The field that a label is clearly liker than all others, without another narrowing word, unit or time.
 *
 * @param likely fields that it is like, the likeliest first
 * @param known ids of the fields that were found beside it
 * @param isName whether words, as a key, are a name of a field
 */
export function likeliest(
  label: Label,
  likely: readonly Likely<Field>[],
  known: ReadonlySet<string>,
  using: Words,
  isName: (key: string, field: Field) => boolean
): Match | undefined {
  const own = using.meaning(label.bareWords);
  const [first, ...others] = likely;
  if (!first || known.size < FEWEST_KNOWN || own.concepts.length === 0) return undefined;
  const { value: field, degree } = first;
  const isRival = ({ value, degree: other }: Likely<Field>): boolean =>
    value.id !== field.twin && degree - other < AHEAD;
  const least = known.size < MANY_KNOWN ? LEAST : LEAST_OF_MANY;
  if (degree < (least[field.type] ?? 1) || others.some(isRival)) return undefined;
  const like = likest(label, field.labels, using);
  if (like === undefined) return undefined;
  const meant = using.meaning(using.ofLabel(like));
  const more = own.concepts.filter((piece) => !meant.concepts.includes(piece));
  const apart = [...more, ...meant.concepts.filter((piece) => !own.concepts.includes(piece))];
  // "Xếp loại chuẩn nghề nghiệp: + Xuất sắc": words behind a colon part a figure's whole.
  if (apart.length > 0 && /[:：]\s*\S/.test(label.text) && field.type !== "text") return undefined;
  const most = MOST_MORE[isChinese(label.words) ? "characters" : "words"];
  const isSameText = more.length <= most && agreesWith(own, { field, meaning: meant }, label.percent);
  if (field.type === "text" && degree < (LEAST.text ?? 1) && !isSameText) return undefined;
  if (own.narrowing.join() !== meant.narrowing.join() || apart.some((piece) => ORDER.has(piece)))
    return undefined;
  if (!agrees(label, field, (key) => isName(key, field), using)) return undefined;
  const open = others.some(({ value, degree: other }) => value.id === field.twin && other === degree);
  return { field, confidence: "folded", reason: { how: "alike", label: like }, open };
}

/** Whether no other field's labels are as like: "现场确认" may be that of "现场确认点" and of "现场确认时间". */
export function isLikest(field: Field, likely: readonly Likely<Field>[]): boolean {
  const degree = likely.find(({ value }) => value === field)?.degree ?? 0;
  return !likely.some(
    ({ value, degree: other }) => other >= degree && value !== field && value.id !== field.twin
  );
}
