import type { Field, RecordType } from "../../../rules";
import { SCHOOL_ATTESTS } from "../attests";
import { BUILDINGS } from "./buildings";
import { FACILITY_FIELDS } from "./facility";
import { field, LEVEL, SCHOOL_NAME } from "./fields";
import { LEADERS } from "./leaders";
import { ORGANISATION } from "./organisation";
import { PROCEDURE } from "./procedure";
import { QUALITY } from "./quality";
import { STAFF } from "./staff";

const ATTESTS: readonly Field[] = SCHOOL_ATTESTS.map(({ field: id, title, labels, marks }) =>
  field(id, "yesNo", title.en, labels, marks && { marks })
);

const NAME = field("name", "text", "school", SCHOOL_NAME);

const fields: readonly Field[] = [
  NAME,
  LEVEL,
  ...ORGANISATION,
  ...LEADERS,
  ...STAFF,
  ...QUALITY,
  ...BUILDINGS,
  ...ATTESTS,
  ...FACILITY_FIELDS,
  ...PROCEDURE,
];

/** What many records have, and what belongs to the checklist of facilities, tells nothing of a school. */
const SHARED = new Set([
  "name",
  "level",
  "vices",
  "groups",
  "signed",
  ...FACILITY_FIELDS.map(({ id }) => id),
]);

export const SCHOOL_RECORD: RecordType = {
  id: "school",
  name: { vi: "Số liệu nhà trường", en: "School" },
  fields,
  key: ["name"],
  span: "sheet",
  layouts: ["form", "table"],
  marks: fields.map(({ id }) => id).filter((id) => !SHARED.has(id)),
};
