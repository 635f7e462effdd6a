import type { Attest } from "../attests";

/** Articles 9 to 11: dossier, team, procedure. */
export const PROCEDURE_ATTESTS: readonly Attest[] = [
  {
    id: "9.1",
    field: "requestLetter",
    title: { vi: "Hồ sơ có văn bản đề nghị công nhận", en: "The dossier holds the letter of request" },
    name: "Văn bản đề nghị công nhận",
  },
  {
    id: "9.2",
    field: "report",
    title: {
      vi: "Hồ sơ có báo cáo thực hiện các tiêu chuẩn kèm sơ đồ các khối công trình",
      en: "The dossier holds the report on the standards with a layout plan of the buildings",
    },
    name: "Báo cáo thực hiện các tiêu chuẩn kèm sơ đồ khối công trình",
  },
  {
    id: "9.3",
    field: "minutes",
    title: {
      vi: "Hồ sơ có biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh",
      en: "The dossier holds the self-check minutes and the provincial team's minutes",
    },
    name: "Biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh",
  },
  {
    id: "10.1",
    field: "teamDecision",
    title: {
      vi: "Đoàn kiểm tra được thành lập theo quyết định của Chủ tịch UBND cấp tỉnh",
      en: "The inspection team is set up by the provincial chairman's decision",
    },
    name: "Đoàn kiểm tra do Chủ tịch UBND cấp tỉnh quyết định thành lập",
  },
  {
    id: "11.2",
    field: "departmentReceived",
    title: {
      vi: "Sở GDĐT đã tiếp nhận hồ sơ và đề nghị UBND cấp tỉnh thành lập đoàn kiểm tra",
      en: "The Sở received the dossier and asked the provincial committee for a team",
    },
    name: "Sở GDĐT tiếp nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn kiểm tra",
  },
];
