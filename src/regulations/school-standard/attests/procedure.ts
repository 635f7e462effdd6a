import type { Attest } from "../attests";

/** Articles 9 to 11: dossier, team, procedure. */
export const PROCEDURE_ATTESTS: readonly Attest[] = [
  {
    id: "9.1",
    field: "requestLetter",
    title: { vi: "Hồ sơ có văn bản đề nghị công nhận", en: "The dossier holds the letter of request" },
    labels: [
      "Văn bản đề nghị công nhận",
      "văn bản của nhà trường đề nghị được công nhận trường đạt chuẩn quốc gia",
      "văn bản đề nghị công nhận trường đạt chuẩn quốc gia",
      "văn bản đề nghị của nhà trường",
      "văn bản đề nghị",
      "tờ trình đề nghị công nhận",
      "công văn đề nghị công nhận",
    ],
  },
  {
    id: "9.2",
    field: "report",
    title: {
      vi: "Hồ sơ có báo cáo thực hiện các tiêu chuẩn kèm sơ đồ các khối công trình",
      en: "The dossier holds the report on the standards with a layout plan of the buildings",
    },
    labels: [
      "Báo cáo thực hiện các tiêu chuẩn kèm sơ đồ khối công trình",
      "báo cáo thực hiện các tiêu chuẩn",
      "báo cáo thực hiện các tiêu chuẩn, kèm theo sơ đồ cơ cấu các khối công trình",
      "báo cáo thực hiện các tiêu chuẩn kèm theo sơ đồ cơ cấu các khối công trình của nhà trường",
      "báo cáo thực hiện các tiêu chuẩn và sơ đồ khối công trình",
      "báo cáo kèm sơ đồ các khối công trình",
    ],
  },
  {
    id: "9.3",
    field: "minutes",
    title: {
      vi: "Hồ sơ có biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh",
      en: "The dossier holds the self-check minutes and the provincial team's minutes",
    },
    labels: [
      "Biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh",
      "biên bản tự kiểm tra của trường và biên bản kiểm tra của đoàn kiểm tra cấp tỉnh",
      "biên bản tự kiểm tra và biên bản kiểm tra của đoàn kiểm tra cấp tỉnh",
      "biên bản tự kiểm tra, biên bản của đoàn kiểm tra cấp tỉnh",
      "biên bản tự kiểm tra, biên bản đoàn kiểm tra",
      "biên bản tự kiểm tra và biên bản đoàn kiểm tra",
    ],
  },
  {
    id: "10.1",
    field: "teamDecision",
    title: {
      vi: "Đoàn kiểm tra được thành lập theo quyết định của Chủ tịch UBND cấp tỉnh",
      en: "The inspection team is set up by the provincial chairman's decision",
    },
    labels: [
      "Đoàn kiểm tra do Chủ tịch UBND cấp tỉnh quyết định thành lập",
      "Chủ tịch UBND cấp tỉnh ra quyết định thành lập đoàn kiểm tra",
      "Chủ tịch Ủy ban nhân dân cấp tỉnh ra quyết định thành lập đoàn kiểm tra",
      "quyết định thành lập đoàn kiểm tra của Chủ tịch UBND cấp tỉnh",
      "quyết định thành lập đoàn kiểm tra của Chủ tịch UBND tỉnh",
      "quyết định thành lập đoàn kiểm tra",
      "có quyết định thành lập đoàn kiểm tra",
      "thành lập đoàn kiểm tra",
    ],
  },
  {
    id: "11.2",
    field: "departmentReceived",
    title: {
      vi: "Sở GDĐT đã tiếp nhận hồ sơ và đề nghị UBND cấp tỉnh thành lập đoàn kiểm tra",
      en: "The Sở received the dossier and asked the provincial committee for a team",
    },
    labels: [
      "Sở GDĐT tiếp nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn kiểm tra",
      "Sở Giáo dục và Đào tạo tiếp nhận hồ sơ và đề nghị Ủy ban nhân dân cấp tỉnh thành lập đoàn kiểm tra",
      "Sở GDĐT tiếp nhận hồ sơ, đề nghị UBND tỉnh thành lập đoàn kiểm tra",
      "Sở GDĐT tiếp nhận hồ sơ và đề nghị UBND cấp tỉnh thành lập đoàn kiểm tra",
      "Sở GD&ĐT tiếp nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn kiểm tra",
      "Sở tiếp nhận hồ sơ và đề nghị thành lập đoàn kiểm tra",
      "Sở GDĐT tiếp nhận hồ sơ",
      "Sở GDĐT đã tiếp nhận hồ sơ",
      "đề nghị UBND tỉnh thành lập đoàn kiểm tra",
    ],
  },
];
