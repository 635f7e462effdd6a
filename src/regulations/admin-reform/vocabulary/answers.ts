/** In place of a figure: there was nothing to count. */
export const NOTHING =
  "không phát sinh | chưa phát sinh | không có phát sinh | không phát sinh hồ sơ | không có hồ sơ | KPS";

/** In place of a rate: a demand is confirmed, where others have a rate. */
export const YES = `có | đạt | đã | đủ | đầy đủ | x | ✓ | ✔ | √ | ☑ | true | đã thực hiện | có thực hiện
  | thực hiện | thực hiện tốt | đã thực hiện đầy đủ | thực hiện đầy đủ | đã thực hiện tốt | đã công khai
  | đã ban hành | đã công bố | đã có | đảm bảo | kịp thời | đầy đủ, kịp thời | thường xuyên | hoàn thành
  | đã hoàn thành | đạt yêu cầu | đúng hạn | đúng quy định`;

/** In place of a rate: it is denied. */
export const NO = `không | chưa | chưa có | không có | không đạt | chưa đạt | chưa thực hiện
  | không thực hiện | chưa công khai | chưa ban hành | chưa công bố | chưa hoàn thành | chưa kịp thời
  | chưa đầy đủ | chưa đảm bảo | false | × | ✗ | trễ hạn`;
