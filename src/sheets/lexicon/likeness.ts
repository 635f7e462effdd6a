/**
 * Labels that no list holds and no pieces prove, where they are clearly liker one field's labels than all others:
 * "Ngày kết thúc xử lý" beside "Ngày kết thúc".
 */
import type { Field } from "../../rules";
import type { Label } from "../text/normalise";
import { fold } from "../text/text";
import type { Match } from "./match";
import { likest, type Likely } from "./suggest";
import { agrees } from "./units";
import type { Words } from "./words";

/**
 * Words of time and order, without which a label is another one: "Ngày kiểm tra sau công nhận", "Ngày hẹn trả cũ".
 */
export const ORDER = new Set(
  fold("sau trước đầu cuối giữa cũ lại hết nhờ 前 后 дараа өмнө хуучин дахин").split(" ")
);

/**
 * How like a field's own label one has to be that no list holds, by what its cells prove: a day or a number under
 * such a head is seldom anything else, a text may be everything.
 */
const LEAST: Readonly<Partial<Record<Field["type"], number>>> = {
  date: 0.6,
  count: 0.65,
  choice: 0.6,
  number: 0.65,
  yesNo: 0.8,
  text: 0.85,
};
/** Fields beside it that prove what the table or form is about. */
const FEWEST_KNOWN = 3;
/** By how much it has to be liker than any other field's. */
const AHEAD = 0.1;

/**
 * The field that a label is clearly liker than all others, without another narrowing word, unit or time.
 *
 * @param likely fields that it is like, the likeliest first
 * @param known fields that were found beside it
 * @param isName whether words, as a key, are a name of a field
 */
export function likeliest(
  label: Label,
  likely: readonly Likely<Field>[],
  known: number,
  using: Words,
  isName: (key: string, field: Field) => boolean
): Match | undefined {
  const own = using.meaning(label.bareWords);
  const [first, ...others] = likely;
  if (!first || known < FEWEST_KNOWN || own.concepts.length === 0) return undefined;
  const { value: field, degree } = first;
  const rival = others.find(({ value }) => value.id !== field.twin);
  if (degree < (LEAST[field.type] ?? 1) || degree - (rival?.degree ?? 0) < AHEAD) return undefined;
  const like = likest(label, field.labels, using);
  if (like === undefined) return undefined;
  const meant = using.meaning(using.ofLabel(like));
  const apart = [...own.concepts, ...meant.concepts].filter(
    (piece) => !own.concepts.includes(piece) || !meant.concepts.includes(piece)
  );
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
