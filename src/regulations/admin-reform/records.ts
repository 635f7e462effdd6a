import type { RecordType } from "../../rules";
import { DOSSIER } from "./records/dossier";
import { ATTESTATION, INDICATOR, SURVEY } from "./records/lists";

/** Everything that sheets about the plan hold. */
export const RECORDS: readonly RecordType[] = [DOSSIER, SURVEY, ATTESTATION, INDICATOR];
