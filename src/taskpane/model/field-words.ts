import { sentence } from "../../messages/format";
import {
  textIn,
  type Field,
  type FieldType,
  type Language,
  type LocalText,
  type RecordType,
} from "../../rules";

const COUNT: LocalText = { vi: "số lượng", zh: "数量", mn: "тоо", en: "count" };
const SHARE: LocalText = { vi: "tỷ lệ", zh: "比例", mn: "хувь", en: "share" };
const KINDS: Partial<Record<FieldType, LocalText>> = { count: COUNT, number: COUNT, share: SHARE };

/** What a field is called; where its record has another one of that name, whether it is the count or the share. */
export function fieldWords(field: Field, { fields }: Pick<RecordType, "fields">, language: Language): string {
  const name = textIn(field.name, language);
  const kind = KINDS[field.type];
  const isAlone = fields.every((other) => other.id === field.id || textIn(other.name, language) !== name);
  return sentence(isAlone || !kind ? name : `${name} (${textIn(kind, language)})`);
}
