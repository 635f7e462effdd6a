/** What comes to an office, or does not: of dossiers that are late nothing is said here, since of others something is. */
const COMING =
  `phản ánh | kiến nghị | phản ánh, kiến nghị | kiến nghị, phản ánh | phản ánh kiến nghị | PAKN | ý kiến phản ánh
  | phản ánh nào | phản ánh, kiến nghị nào | đơn | đơn nào | đơn thư | đơn thư nào | khiếu nại | tố cáo | khiếu nại, tố cáo
  | đơn khiếu nại | đơn khiếu nại, tố cáo | đơn thư khiếu nại, tố cáo | đơn, thư`.split(/\s*\|\s*/u);

/** In place of a figure: there was nothing to count. */
export const NOTHING = [
  "không phát sinh | chưa phát sinh | không có phát sinh | không phát sinh hồ sơ | không có hồ sơ | KPS",
  ...["không có", "chưa có", "không phát sinh", "không nhận được", "chưa nhận được"].flatMap((none) =>
    COMING.map((what) => `${none} ${what}`)
  ),
].join(" | ");

/** In place of a rate: a demand is confirmed, where others have a rate. */
export const YES = `có | đạt | đã | đủ | đầy đủ | x | ✓ | ✔ | √ | ☑ | true | đã thực hiện | có thực hiện
  | thực hiện | thực hiện tốt | đã thực hiện đầy đủ | thực hiện đầy đủ | đã thực hiện tốt | đã công khai
  | đã ban hành | đã công bố | đã có | đảm bảo | kịp thời | đầy đủ, kịp thời | thường xuyên | hoàn thành
  | đã hoàn thành | đạt yêu cầu | đúng hạn | đúng quy định`;

/** In place of a rate: it is denied. */
export const NO = `không | chưa | chưa có | không có | không đạt | chưa đạt | chưa thực hiện
  | không thực hiện | chưa công khai | chưa ban hành | chưa công bố | chưa hoàn thành | chưa kịp thời
  | chưa đầy đủ | chưa đảm bảo | false | × | ✗ | trễ hạn`;
