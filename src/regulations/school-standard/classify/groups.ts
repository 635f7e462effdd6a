import { wordsOf } from "./words";

const OFFICE = /^(?:to )?(?:van phong|hanh chinh|hc|vp)(?: |$)/;

/** Whether a group's name is the office's ("Tổ Văn phòng"), which is no group of subjects ("Văn - Sử" is). */
export const isOfficeTeam = (name: string): boolean => OFFICE.test(wordsOf(name));
