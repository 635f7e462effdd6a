import type { RecordType } from "../../rules";
import { FACILITY } from "./records/facility";
import { CLASS, GROUP, MEMBER, TEACHER } from "./records/people";
import { SCHOOL_RECORD } from "./records/school";
import { RECOGNITION, YEAR } from "./records/years";

/** What sheets about the Circular describe. */
export const RECORDS: readonly RecordType[] = [
  SCHOOL_RECORD,
  CLASS,
  YEAR,
  GROUP,
  TEACHER,
  FACILITY,
  MEMBER,
  RECOGNITION,
];
