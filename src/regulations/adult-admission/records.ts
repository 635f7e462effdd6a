import type { RecordType } from "../../rules";
import { candidate } from "./records/candidate";
import { disclosure } from "./records/disclosure";
import { line } from "./records/line";
import { plan } from "./records/plan";
import { schedule } from "./records/schedule";

/** What the sheets of a provincial admission describe. */
export const RECORDS: readonly RecordType[] = [candidate, plan, line, disclosure, schedule];
export { candidate, disclosure, line, plan, schedule };
export { LEVELS, type Level, type StudyForm } from "./records/shared";
