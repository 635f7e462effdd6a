import type { RecordType } from "../../rules";
import { COLLEGE_RECORD } from "./records/college";
import { ELEMENT } from "./records/element";
import { EXPERT } from "./records/expert";
import { MATERIAL } from "./records/material";
import { REPORT } from "./records/report";
import { REVIEW } from "./records/review";

export { COLLEGE_RECORD, ELEMENT, EXPERT, MATERIAL, REPORT, REVIEW };

/** Everything that sheets about the scheme hold. */
export const RECORDS: readonly RecordType[] = [ELEMENT, REPORT, REVIEW, COLLEGE_RECORD, MATERIAL, EXPERT];
