import { vocabulary } from "../../../rules";

/** Application, team and way of the dossier: articles 2, 3, 10 and 11. */
export const PROCEDURE = vocabulary(`
applied: ngày đề nghị | thời điểm đề nghị công nhận | ngày nộp hồ sơ | ngày lập hồ sơ đề nghị
signed: ngày công nhận | ngày ký quyết định
teamSize: số lượng thành viên đoàn kiểm tra | thành phần đoàn kiểm tra (số người)
  | số người trong đoàn kiểm tra
submittedTo: nơi nhận hồ sơ | cơ quan nhận hồ sơ | cơ quan tiếp nhận hồ sơ | nộp hồ sơ về | hồ sơ nộp về
  | hồ sơ nộp tại | nộp hồ sơ tại | quy trình nộp hồ sơ
officeConfirmed: phòng Giáo dục và Đào tạo xem xét, xác nhận | phòng Giáo dục và Đào tạo xác nhận
  | phòng GD&ĐT xác nhận | phòng GD-ĐT xác nhận | phòng GDĐT xem xét, xác nhận | xác nhận của phòng GDĐT
  | xác nhận của phòng Giáo dục và Đào tạo | xác nhận của phòng GD&ĐT
districtCommented: ý kiến của Ủy ban nhân dân cấp huyện | có ý kiến của Ủy ban nhân dân cấp huyện
  | ý kiến UBND huyện | ý kiến của UBND huyện | UBND huyện có ý kiến | UBND cấp huyện có ý kiến
`);

/** A decision of recognition. */
export const RECOGNITION = vocabulary(`
decision: quyết định công nhận | số QĐ | quyết định số | QĐ số | số quyết định công nhận
  | số, ký hiệu quyết định | quyết định | số hiệu quyết định
signed: ngày ký quyết định công nhận | ngày ký quyết định | ngày công nhận | ngày quyết định | ngày ký QĐ
  | ngày được công nhận | ngày QĐ | ngày quyết định công nhận | ngày, tháng, năm công nhận
  | ngày tháng năm ký quyết định | ngày ban hành quyết định
lastCheck: kiểm tra định kỳ gần nhất | ngày kiểm tra định kỳ | ngày kiểm tra gần nhất
  | lần kiểm tra gần nhất | lần kiểm tra định kỳ gần nhất | kiểm tra định kỳ
checkedBy: đơn vị kiểm tra | cơ quan kiểm tra | cơ quan kiểm tra định kỳ
`);

/** A member of the inspection team. */
export const MEMBER = vocabulary(`
titles: đoàn kiểm tra
person: họ tên | thành viên | tên thành viên | họ và tên thành viên
position: chức danh | chức vụ công tác | chức vụ hiện nay | chức vụ, đơn vị công tác | chức vụ, đơn vị
  | chức vụ - đơn vị công tác
organisation: cơ quan | đơn vị | cơ quan công tác | nơi công tác | cơ quan, đơn vị | cơ quan/đơn vị
  | đại diện | đại diện cơ quan | thuộc cơ quan
teamRole: chức danh trong đoàn | vai trò | vai trò trong đoàn | nhiệm vụ | phân công | chức vụ trong đoàn
  | nhiệm vụ trong đoàn kiểm tra | phân công nhiệm vụ | thành phần trong đoàn
inspected: kiểm tra trường
`);
