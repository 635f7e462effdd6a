import type { RecordType } from "../../rules";
import { adjustment, official } from "./records/lists";
import { goal, head, measure, team, unitHead } from "./records/sheet";

/** What a worksheet may hold: the tables of an evaluation sheet, the unit head's, and the lists. */
export const RECORDS: readonly RecordType[] = [measure, goal, head, team, unitHead, adjustment, official];
