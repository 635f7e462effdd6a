import { wordsOf } from "./words";

/** What a person in a list of teachers and managers is. */
export type Role = "principal" | "vice" | "teacher" | "staff";

/** Who was a leader or may become one, and who works for one. */
const LEADER = "(?:pho )?(?:hieu truong|ht|pht)";
const NO_LEADER_NOW = new RegExp(
  `\\b(?:nguyen|cuu|quy hoach|du nguon|nguon|ke can)(?: chuc danh)? ${LEADER}\\b`,
  "g"
);
const FOR_A_LEADER = new RegExp(`\\b(?:tro ly|thu ky)(?: cho| cua)? ${LEADER}\\b`, "g");

/** The role that a position tells; who is no manager and no other staff teaches. */
export function roleIn(position: string): Role {
  const words = wordsOf(position).replace(NO_LEADER_NOW, "").replace(FOR_A_LEADER, "nhan vien");
  if (/\b(?:pho hieu truong|pho ht|p ht|pht|p hieu truong)\b/.test(words)) return "vice";
  if (/\b(?:hieu truong|ht)\b/.test(words)) return "principal";
  if (/\b(?:giao vien|gv|to truong|to pho|ttcm|tpcm|tong phu trach|day)\b/.test(words)) return "teacher";
  const staff = /\b(?:nhan vien|nv|ke toan|van thu|thu quy|y te|thu vien|thiet bi|bao ve|tap vu|phuc vu)\b/;
  return staff.test(words) ? "staff" : "teacher";
}

/** Ratings on the standards for principals and teachers, of the older scale and the later one. */
export const RATINGS = ["xuất sắc", "tốt", "khá", "trung bình", "đạt", "kém", "chưa đạt"] as const;

/** Whether a rating is khá or better. */
export const isFairOrBetter = (rating: string): boolean => ["xuất sắc", "tốt", "khá"].includes(rating);
