import { figure, limitRow, type Rule } from "../../../rules";
import { clauseRule } from "../clause";
import { submission } from "../submission";
import { LIMITS } from "../parameters";
import { periodicCheck, reRecognition } from "../recognitions";
import { hasAny } from "../schools";
import { departments, headAndSecretary, otherLeader, teamSize, unionMember } from "../team";
import { schoolAttest } from "./support";

/** Article 8: school, family and society. */
export const ARTICLE_8: readonly Rule[] = ["8.1", "8.2", "8.3", "8.4"].map(schoolAttest);

/** Articles 9 to 12: dossier, inspection team, procedure, periodic check. */
export const ARTICLES_9_12: readonly Rule[] = [
  ...["9.1", "9.2", "9.3", "10.1"].map(schoolAttest),
  clauseRule({
    id: "10.2-1",
    kind: "limit",
    title: { vi: "Đoàn kiểm tra có ít nhất 9 thành viên", en: "The inspection team has at least 9 members" },
    parameter: LIMITS.team,
    comparison: "atLeast",
    forms: [
      { record: "member", scope: "set", judge: teamSize },
      { ...limitRow("school", figure("teamSize"), "atLeast", LIMITS.team), applies: hasAny(["teamSize"]) },
    ],
  }),
  clauseRule({
    id: "10.2.a",
    kind: "member",
    title: {
      vi: "Trưởng đoàn là lãnh đạo Sở GDĐT, thư ký là trưởng phòng giáo dục trung học",
      en: "Head: a leader of the Sở GDĐT; secretary: the head of its secondary-education division",
    },
    forms: [{ record: "member", scope: "set", judge: headAndSecretary }],
  }),
  clauseRule({
    id: "10.2.b",
    kind: "member",
    title: { vi: "Đoàn có đại diện Công đoàn ngành giáo dục", en: "The education union is represented" },
    forms: [{ record: "member", scope: "set", judge: unionMember }],
  }),
  clauseRule({
    id: "10.2.c",
    kind: "member",
    title: {
      vi: "Đoàn có đại diện các sở Nội vụ, Kế hoạch - Đầu tư, Tài chính, Khoa học - Công nghệ, Y tế, Văn hóa - Thể thao - Du lịch",
      en: "Departments of home affairs, planning, finance, science, health, culture are represented",
    },
    readings: ["R3"],
    forms: [{ record: "member", scope: "set", judge: departments }],
  }),
  clauseRule({
    id: "10.2.d",
    kind: "member",
    title: {
      vi: "Đoàn có lãnh đạo trường THPT, THCS khác",
      en: "A leader of another THPT or THCS school takes part",
    },
    forms: [{ record: "member", scope: "set", judge: otherLeader }],
  }),
  clauseRule({
    id: "11.1",
    kind: "member",
    title: {
      vi: "Hồ sơ nộp đúng nơi: THCS qua phòng GDĐT và UBND cấp huyện rồi đến Sở GDĐT; THPT đến Sở GDĐT",
      en: "The dossier goes where the school's level says",
    },
    forms: [{ record: "school", scope: "row", judge: submission }],
  }),
  schoolAttest("11.2"),
  clauseRule({
    id: "12.1",
    kind: "date",
    title: { vi: "Kiểm tra định kỳ 2,5 năm một lần", en: "A periodic check once every 2.5 years" },
    parameter: LIMITS.periodicCheck,
    forms: [{ record: "recognition", scope: "row", judge: periodicCheck }],
  }),
  clauseRule({
    id: "12.2",
    kind: "date",
    title: {
      vi: "Hết thời hạn 5 năm phải được công nhận lại",
      en: "After 5 years a school is recognised anew",
    },
    forms: [{ record: "recognition", scope: "row", judge: reRecognition }],
  }),
];
