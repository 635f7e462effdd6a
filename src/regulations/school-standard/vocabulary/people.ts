import { vocabulary } from "../../../rules";

/** A principal or vice principal. */
const LEADER = "(?:pho )?(?:hieu truong|ht|pht)";

/** What positions look like, in lower-case words without diacritics, as patterns. */
export const ROLES = vocabulary(String.raw`
# who was a leader or may become one, and who works for one
former: \b(?:nguyen|cuu|quy hoach|du nguon|nguon|ke can)(?: chuc danh)? ${LEADER}\b
aide: \b(?:tro ly|thu ky)(?: cho| cua)? ${LEADER}\b
vice: \b(?:pho hieu truong|pho ht|p ht|pht|p hieu truong)\b
principal: \b(?:hieu truong|ht)\b
teacher: \b(?:giao vien|gv|to truong|to pho|ttcm|tpcm|tong phu trach|day)\b
staff: \b(?:nhan vien|nv|ke toan|van thu|thu quy|y te|thu vien|thiet bi|bao ve|tap vu|phuc vu)\b
# the office's team, which is no group of subjects
office: ^(?:to )?(?:van phong|hanh chinh|hc|vp)(?: |$)
# whom a column of ratings is about by its head: the standard for teachers, or that for leaders as well
rated teachers: \b(?:giao vien|gv\w*|tt ?30|30 2009)\b
rated leaders: \b(?:chuan (?:ht|hieu truong)|pho hieu truong|pht|ht gv|cbql|can bo quan ly)\b
  | \b(?:cb|can bo|ht|hieu truong|nv|nhan vien)\b
`);
