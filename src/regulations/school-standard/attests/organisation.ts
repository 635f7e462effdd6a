import type { Attest } from "../attests";

/** Articles 2, 4 and 5: title, organisation, people. */
export const ORGANISATION_ATTESTS: readonly Attest[] = [
  {
    id: "2.1",
    field: "advancedTitle",
    title: {
      vi: "Trường đạt danh hiệu tiên tiến năm liền kề năm đề nghị",
      en: "The school holds the title “tiên tiến” (advanced) in the year right before the application",
    },
    name: "Danh hiệu tiên tiến năm liền kề",
  },
  {
    id: "4.2.a",
    field: "groupsWork",
    title: {
      vi: "Các tổ chuyên môn được thành lập và hoạt động theo Điều lệ",
      en: "Specialist groups are set up and work as the school charter says",
    },
    name: "Tổ chuyên môn được thành lập và hoạt động theo Điều lệ",
  },
  {
    id: "4.2.c",
    field: "trainingPlans",
    title: {
      vi: "Có kế hoạch bồi dưỡng cho mỗi giáo viên và cả tổ; đạt quy định về đào tạo, bồi dưỡng",
      en: "Training plans for each teacher and group; the rules on teacher training are met",
    },
    name: "Kế hoạch bồi dưỡng giáo viên và tổ chuyên môn",
  },
  {
    id: "4.3.a",
    field: "officeTeam",
    title: {
      vi: "Tổ văn phòng đảm nhận văn thư, kế toán, thủ quỹ, y tế, bảo vệ và phục vụ hoạt động của trường",
      en: "The office team covers clerical work, accounts, cashier, health, security and serves the school",
    },
    name: "Tổ văn phòng đảm nhận văn thư, kế toán, thủ quỹ, y tế, bảo vệ",
  },
  {
    id: "4.3.b",
    field: "records",
    title: {
      vi: "Tổ văn phòng quản lý hồ sơ, sổ sách theo Điều lệ và hướng dẫn của từng loại sổ",
      en: "Records and books are kept as the charter and their own instructions say",
    },
    name: "Quản lý hệ thống hồ sơ, sổ sách",
  },
  {
    id: "4.4",
    field: "councils",
    title: {
      vi: "Hội đồng trường và các hội đồng khác hoạt động theo Điều lệ, có kế hoạch, nền nếp, hiệu quả",
      en: "The school council and the other councils work as the charter says, to a plan and with effect",
    },
    name: "Hội đồng trường và các hội đồng khác hoạt động theo quy định",
  },
  {
    id: "4.5.a",
    field: "partyStrong",
    title: {
      vi: "Tổ chức Đảng trong sạch, vững mạnh; nơi chưa có thì có kế hoạch và đạt chỉ tiêu phát triển",
      en: "The Party organisation is clean and strong; where there is none, its plan and yearly targets are met",
    },
    name: "Tổ chức Đảng trong sạch, vững mạnh",
  },
  {
    id: "4.5.b",
    field: "massOrganisations",
    title: {
      vi: "Các đoàn thể, tổ chức xã hội vững mạnh, có nhiều đóng góp ở địa phương",
      en: "Mass organisations are recognised as strong and contribute locally",
    },
    name: "Các đoàn thể vững mạnh, có đóng góp ở địa phương",
  },
  {
    id: "5.1-1",
    field: "leadersMeetCharter",
    title: {
      vi: "Hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ (THPT chuyên: theo Quy chế riêng), thực hiện tốt quy chế dân chủ",
      en: "Principal and vice principals meet the charter (specialised schools: their own statute) and practise democracy rules",
    },
    name: "Hiệu trưởng, phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ",
  },
  {
    id: "5.2-4",
    field: "enoughTeachers",
    title: { vi: "Đủ giáo viên các bộ môn", en: "There are enough teachers for every subject" },
    name: "Đủ giáo viên các bộ môn",
  },
  {
    id: "5.3",
    field: "supportStaff",
    title: {
      vi: "Đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị, có nghiệp vụ, hoàn thành tốt nhiệm vụ",
      en: "There are enough qualified staff for library, subject rooms and equipment room, doing their tasks well",
    },
    name: "Đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị",
  },
];
