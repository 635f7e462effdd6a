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

/** The field of the Sở Giáo dục và Đào tạo, as sheets write it. */
const EDUCATION = "(?:giao duc va dao tao|giao duc dao tao|giao duc|gd va dt|gd dt|gddt|gd)";

/** What positions, organisations and duties of an inspection team's members look like, in the same way. */
export const MEMBERS = vocabulary(String.raw`
head: \btruong doan\b
deputy head: \bpho truong doan\b
secretary: \bthu k[iy]\b
deputy secretary: \bpho thu k[iy]\b
# leaders of a Sở; the Sở GDĐT, and others than it
director: \bgiam doc\b | \bpgd so\b | \blanh dao\b | \bp giam doc\b
department: \b(?:so ${EDUCATION}|sgd|sgddt)\b
other department: \btrung tam\b | \bso (?:noi vu|ke hoach|tai chinh|khoa hoc|y te|van hoa)\b
# the head of a division: that of secondary education, a deputy, or that of another one
division head: \btruong phong\b | \btp gd ?trh\b
secondary: \bgiao duc trung hoc(?! (?:co so|pho thong))\b | \bgd ?trh\b | \bgdtrh\w* | \bgd trung hoc\b
deputy of a division: \bpho (?:truong )?phong\b | \bp truong phong\b | \bpho truong\b
other division: \btruong phong (?!so\b|thuoc\b)\w | \bphong (?!so\b|thuoc\b)\w+ \w
# the education union, by one word or by two, and a school's own union
education union: \bcdgd\w*
union: \b(?:cong doan|cd)\b
of education: \b(?:nganh|${EDUCATION}|cdgd\w*)\b
school union: \bcong doan (?:co so )?truong\b
# a THPT or THCS school with what stands behind it, and who leads one
school: \b(?:thpt|thcs|trung hoc pho thong|trung hoc co so|pho thong)\b.*
school leader: \b(?:hieu truong|pho hieu truong|pht|ht|lanh dao)\b
`);
