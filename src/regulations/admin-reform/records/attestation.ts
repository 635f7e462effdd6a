import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import { QUESTIONS, REPORTS_ID } from "../articles/questions";
import * as words from "../vocabulary";
import { asField, ATTEST_OPTIONS, attestField } from "./targets";

const field = fieldsIn("vi", words.ATTESTATION);
const REPORTS = labelsIn(words.RATES, REPORTS_ID);
const OPTIONS = [...ATTEST_OPTIONS, { code: REPORTS_ID, labels: REPORTS }];

/** A checklist of demands that a person confirms: a row each, or a form. */
export const ATTESTATION: RecordType = {
  id: "attestation",
  name: { vi: "Nội dung xác nhận", en: "Attestation" },
  titles: labelsIn(words.ATTESTATION, "titles"),
  fields: [
    field.choice("item", "Nội dung", "demand", OPTIONS),
    field.yesNo("answer", "Xác nhận", "answer"),
    ...QUESTIONS.map(attestField),
    asField("yesNo", REPORTS_ID, "reports in time", REPORTS),
  ],
  key: ["item"],
  span: "workbook",
  layouts: ["list", "form"],
  marks: ["item", "answer", ...QUESTIONS.map(({ id }) => id), REPORTS_ID],
  items: { field: "item", options: OPTIONS },
};
