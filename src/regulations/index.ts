import type { Regulation } from "../rules";
import { ADMIN_REFORM } from "./admin-reform";
import { ADULT_ADMISSION } from "./adult-admission";
import { CIVIL_PERFORMANCE } from "./civil-performance";
import { QUALITY_ASSURANCE } from "./quality-assurance";
import { SCHOOL_STANDARD } from "./school-standard";

/** Every regulation that RegCheck knows. A new one is a folder beside this file and a line here. */
export const REGULATIONS: readonly Regulation[] = [
  SCHOOL_STANDARD,
  ADMIN_REFORM,
  QUALITY_ASSURANCE,
  CIVIL_PERFORMANCE,
  ADULT_ADMISSION,
];

/** The regulation of an id, undefined where there is none. */
export const regulationOf = (id: string): Regulation | undefined => REGULATIONS.find((r) => r.id === id);
