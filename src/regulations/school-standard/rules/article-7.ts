import type { Rule } from "../../../rules";
import { groundArea, usedArea } from "../areas";
import { clauseRule } from "../clause";
import { FACILITY_ATTESTS } from "../facilities";
import { NOT_APPLICABLE } from "../messages";
import { LIMITS } from "../parameters";
import { enoughRooms, GROUP_ROOMS, pioneersRoom, roomForEach, VICE_ROOMS } from "../rooms";
import { facilityAttest, onFacilities, schoolAttest } from "./support";

/** Article 7(1) to (3): disclosure, grounds, facilities as a whole. */
const GROUNDS: readonly Rule[] = [
  schoolAttest("7.1"),
  schoolAttest("7.2-1"),
  clauseRule({
    id: "7.2.a",
    kind: "limit",
    title: {
      vi: "Trường nội thành, nội thị: diện tích sử dụng ít nhất 6 m²/học sinh",
      en: "Urban schools: used area at least 6 m² a pupil",
    },
    parameter: LIMITS.urbanArea,
    comparison: "atLeast",
    readings: ["R5"],
    forms: [usedArea("urban", NOT_APPLICABLE.notUrban, LIMITS.urbanArea)],
  }),
  clauseRule({
    id: "7.2.b",
    kind: "limit",
    title: {
      vi: "Trường nông thôn: diện tích sử dụng ít nhất 10 m²/học sinh",
      en: "Rural schools: used area at least 10 m² a pupil",
    },
    parameter: LIMITS.ruralArea,
    comparison: "atLeast",
    readings: ["R5"],
    forms: [usedArea("rural", NOT_APPLICABLE.notRural, LIMITS.ruralArea)],
  }),
  clauseRule({
    id: "7.2.c",
    kind: "attest",
    title: {
      vi: "Trường thành lập sau năm 2001: diện tích mặt bằng theo Điều lệ",
      en: "Schools founded after 2001: ground area as the charter says",
    },
    readings: ["R5"],
    forms: [{ record: "school", scope: "row", judge: groundArea }],
  }),
  schoolAttest("7.3"),
];

/** Demands on rooms that are more than an answer, beside those of the checklist. */
const ROOMS: readonly Rule[] = [
  clauseRule({
    id: "7.4.a1-1",
    kind: "limit",
    title: {
      vi: "Đủ phòng học, không quá 2 ca mỗi ngày",
      en: "Classrooms enough for at most 2 shifts a day",
    },
    parameter: LIMITS.shifts,
    comparison: "atMost",
    forms: [enoughRooms],
  }),
  clauseRule({
    id: "7.4.c-2",
    kind: "attest",
    title: { vi: "Mỗi phó hiệu trưởng có phòng làm việc", en: "A room for each vice principal" },
    forms: onFacilities((record) => roomForEach(record, VICE_ROOMS)),
  }),
  clauseRule({
    id: "7.4.c-5",
    kind: "attest",
    title: { vi: "Mỗi tổ bộ môn có phòng họp", en: "A meeting room for each specialist group" },
    forms: onFacilities((record) => roomForEach(record, GROUP_ROOMS)),
  }),
];

const CHECKLIST: readonly Rule[] = FACILITY_ATTESTS.map((attest) => {
  const rule = facilityAttest(attest);
  return rule.id === "7.4.b3-5" ? { ...rule, forms: onFacilities(pioneersRoom) } : rule;
});

/** Article 7: finance, facilities and equipment. */
export const ARTICLE_7: readonly Rule[] = [
  ...GROUNDS,
  ...[...ROOMS, ...CHECKLIST].sort((a, b) => a.id.localeCompare(b.id, "en")),
  schoolAttest("7.5-1"),
  schoolAttest("7.5-2"),
];
