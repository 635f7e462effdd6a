import type { Attest } from "../attests";

/** Articles 6 to 8: quality, facilities, society. */
export const QUALITY_ATTESTS: readonly Attest[] = [
  {
    id: "6.3",
    field: "activities",
    title: {
      vi: "Thực hiện quy định của Bộ về thời gian, nội dung các hoạt động giáo dục",
      en: "Educational activities follow the ministry's rules on time and content",
    },
    name: "Các hoạt động giáo dục theo quy định của Bộ",
  },
  {
    id: "6.4",
    field: "universalisation",
    title: {
      vi: "Hoàn thành nhiệm vụ phổ cập giáo dục được giao",
      en: "The universalisation tasks are done",
    },
    name: "Hoàn thành nhiệm vụ phổ cập giáo dục",
  },
  {
    id: "6.5-1",
    field: "itConditions",
    title: {
      vi: "Đảm bảo điều kiện sử dụng công nghệ thông tin trong quản lý, dạy học, kiểm tra đánh giá",
      en: "Managers, teachers and pupils can use IT in management, teaching and assessment",
    },
    name: "Đảm bảo các điều kiện sử dụng công nghệ thông tin",
  },
  {
    id: "7.1",
    field: "disclosure",
    title: { vi: "Thực hiện các quy định về công khai", en: "The public-disclosure duties are met" },
    name: "Thực hiện công khai theo quy định",
  },
  {
    id: "7.2-1",
    field: "grounds",
    title: {
      vi: "Khuôn viên riêng biệt, có tường rào, cổng, biển trường; sạch đẹp, hợp lý; đủ diện tích sử dụng",
      en: "Own grounds with wall, gate and name board, clean and in order; enough used area",
    },
    name: "Khuôn viên riêng biệt, có tường rào, cổng trường, biển trường",
  },
  {
    id: "7.3",
    field: "facilitiesComplete",
    title: {
      vi: "Có đầy đủ cơ sở vật chất theo Điều lệ",
      en: "All facilities that the charter asks for are there",
    },
    name: "Đầy đủ cơ sở vật chất theo Điều lệ",
  },
  {
    id: "7.5-1",
    field: "internet",
    title: {
      vi: "Hệ thống công nghệ thông tin kết nối internet đáp ứng quản lý và dạy học",
      en: "An internet-connected IT system serves management and teaching",
    },
    name: "Hệ thống công nghệ thông tin kết nối internet",
  },
  {
    id: "7.5-2",
    field: "website",
    title: { vi: "Website hoạt động thường xuyên", en: "The website is regularly active" },
    name: "Website hoạt động thường xuyên",
  },
  {
    id: "8.1",
    field: "authorities",
    title: {
      vi: "Chủ động phối hợp với cơ quan quản lý, đoàn thể, tổ chức ở địa phương",
      en: "The school works with authorities and organisations of its place",
    },
    name: "Chủ động phối hợp với các cơ quan, đoàn thể địa phương",
  },
  {
    id: "8.2",
    field: "parentsBoard",
    title: {
      vi: "Ban đại diện cha mẹ học sinh thành lập và hoạt động hiệu quả theo quy định",
      en: "The parents' board is set up and works with effect",
    },
    name: "Ban đại diện cha mẹ học sinh hoạt động hiệu quả",
  },
  {
    id: "8.3",
    field: "information",
    title: {
      vi: "Thông tin giữa nhà trường, gia đình và xã hội thường xuyên, kịp thời, chặt chẽ",
      en: "Information between school, family and society is regular and timely",
    },
    name: "Thông tin giữa nhà trường, gia đình và xã hội thường xuyên",
  },
  {
    id: "8.4",
    field: "community",
    title: {
      vi: "Huy động hợp lý, hiệu quả sự tham gia của gia đình và cộng đồng",
      en: "The support of families and the community is raised well",
    },
    name: "Huy động sự tham gia của gia đình và cộng đồng",
  },
];
