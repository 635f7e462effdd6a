import type { LocalText } from "../../rules";
import { ORGANISATION_ATTESTS } from "./attests/organisation";
import { PROCEDURE_ATTESTS } from "./attests/procedure";
import { QUALITY_ATTESTS } from "./attests/quality";

/** A demand that a person answers with yes or no: the rule, its field and the field's name. */
export interface Attest {
  readonly id: string;
  readonly field: string;
  readonly title: LocalText;
  readonly name: string;
}

/** What the school itself answers for, in the order of the law. */
export const SCHOOL_ATTESTS: readonly Attest[] = [
  ...ORGANISATION_ATTESTS,
  ...QUALITY_ATTESTS,
  ...PROCEDURE_ATTESTS,
];
