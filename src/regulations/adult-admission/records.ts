import type { RecordType } from "../../rules";
import { candidate } from "./records/candidate";
import { disclosure, line, plan, schedule } from "./records/lists";

/** What the sheets of a provincial admission describe. */
export const RECORDS: readonly RecordType[] = [candidate, plan, line, disclosure, schedule];
export { LEVELS, type Level, type StudyForm } from "./records/shared";
