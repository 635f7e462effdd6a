import type { RecordType } from "../../rules";
import { CLASS, FACILITY, GROUP, MEMBER, RECOGNITION, TEACHER } from "./records/lists";
import { SCHOOL, YEAR } from "./records/school";

/** What sheets about the Circular describe. */
export const RECORDS: readonly RecordType[] = [
  SCHOOL,
  CLASS,
  YEAR,
  GROUP,
  TEACHER,
  FACILITY,
  MEMBER,
  RECOGNITION,
];
