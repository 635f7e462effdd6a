import { attestForm } from "../answers";
import { SCHOOL_ATTESTS, type Attest } from "../attests";
import { clauseRule } from "../clause";
import { FACILITY_FIELDS } from "../records/facility";
import { hasAny } from "../schools";
import type { Form, Rule } from "../../../rules";

/** The attest rule of an id, as the school answers it. */
export function schoolAttest(id: string): Rule {
  const attest = SCHOOL_ATTESTS.find((a) => a.id === id);
  if (!attest) throw new Error(`no attest ${id}`);
  return clauseRule({ id, kind: "attest", title: attest.title, forms: [attestForm("school", attest.field)] });
}

/** A school's table carries the checklist of facilities where it has any of its fields. */
const CARRIES_FACILITIES = hasAny(FACILITY_FIELDS.map(({ id }) => id));

/** Forms of a rule about facilities: on the checklist, and on a school's form or table that holds it. */
export const onFacilities = (make: (record: string) => Form): Form[] => [
  make("facility"),
  { ...make("school"), applies: CARRIES_FACILITIES },
];

/** A rule about a facility that is answered with yes or no. */
export const facilityAttest = ({ id, title, field }: Attest): Rule =>
  clauseRule({ id, kind: "attest", title, forms: onFacilities((record) => attestForm(record, field)) });
