/** What Excel refuses and what goes wrong, in Vietnamese. */
export const troubles = {
  protectedSheets:
    "Trang tính được bảo vệ nên không đánh dấu: {sheets}. Bạn vẫn có thể xem kết quả bằng báo cáo.",
  protectedMarks: "Trang tính được bảo vệ, đánh dấu còn nguyên cho đến khi bỏ bảo vệ: {sheets}.",
  outdatedMarks:
    "Trang tính được bảo vệ nên vẫn mang đánh dấu của lần kiểm tra trước: {sheets}. Kết quả lần này xem bằng báo cáo.",
  skippedSheets: "Quá lớn, không đọc được: {sheets}.",
  notSaved: "Lựa chọn đang có hiệu lực nhưng chưa lưu được vào sổ tính.",
  noFunctions:
    "Bản Excel này không tính được các công thức như =REG.RULE_CHECK(…). Kiểm tra, đánh dấu và báo cáo vẫn dùng được.",
  dismiss: "Đóng thông báo",
  errorProtected: "Excel từ chối: trang tính hoặc sổ tính được bảo vệ hoặc chỉ cho đọc. Chưa có gì thay đổi.",
  errorCellEditing: "Bạn đang nhập dở một ô. Nhấn Enter hoặc Esc để kết thúc rồi thử lại.",
  errorTooLarge:
    "Dữ liệu vượt mức Excel chuyển được một lần. Hãy bớt trang tính hoặc xóa các dòng trống ở cuối.",
  errorGone: "Trang tính hoặc ô không còn tồn tại. Hãy kiểm tra lại.",
  errorInactive: "Một sổ tính khác đang ở phía trước. Hãy trở lại sổ tính này rồi thử lại.",
  errorBusy: "Excel đang bận. Hãy chờ một lát rồi thử lại.",
  errorUnsupported: "Phiên bản Excel này không hỗ trợ thao tác đó.",
  errorLoading: "Không tải được một phần của RegCheck. Hãy kiểm tra kết nối, hoặc đóng rồi mở lại ngăn này.",
  errorOther: "Excel không thực hiện được: {detail}",
  errorNoTable:
    "Không tìm thấy bảng thuộc các văn bản đã có trong: {sheets}. Hãy chọn văn bản ở trên hoặc xem lại tiêu đề cột.",
  errorNearTable:
    "Không tìm thấy bảng nào của các văn bản đã biết. Dòng {row} của “{sheet}” ({found}) gần nhất với “{record}”, nhưng thiếu cả các cột: {missing}.",
  errorNoCells: "Sổ tính chưa có ô nào có dữ liệu.",
  errorCancelled: "Đã hủy. Chưa có gì thay đổi.",
};
