import type { RecordType } from "../../rules";
import { ATTESTATION } from "./records/attestation";
import { DOSSIER } from "./records/dossier";
import { INDICATOR } from "./records/indicator";
import { SURVEY } from "./records/survey";

export { ATTESTATION, DOSSIER, INDICATOR, SURVEY };

/** Everything that sheets about the plan hold. */
export const RECORDS: readonly RecordType[] = [DOSSIER, SURVEY, ATTESTATION, INDICATOR];
