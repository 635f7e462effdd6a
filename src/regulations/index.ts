import type { Regulation } from "../rules";
import { ADULT_ADMISSION } from "./adult-admission";
import { CIVIL_PERFORMANCE } from "./civil-performance";
import { SCHOOL_STANDARD } from "./school-standard";

/** Every regulation that RegCheck knows. A new one is a folder beside this file and a line here. */
export const REGULATIONS: readonly Regulation[] = [SCHOOL_STANDARD, CIVIL_PERFORMANCE, ADULT_ADMISSION];

/** The regulation of an id, undefined where there is none. */
export const regulationOf = (id: string): Regulation | undefined => REGULATIONS.find((r) => r.id === id);
