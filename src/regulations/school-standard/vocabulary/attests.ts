import { vocabulary } from "../../../rules";

/** What the school itself answers for. */
export const ATTESTS = vocabulary(`
advancedTitle: danh hiệu tiên tiến | đạt danh hiệu tiên tiến | đạt danh hiệu tiên tiến năm liền kề
  | trường đạt danh hiệu tiên tiến năm liền kề
  | trường đạt danh hiệu tiên tiến năm liền kề với năm đề nghị công nhận
  | danh hiệu trường tiên tiến năm liền kề | danh hiệu trường tiên tiến
  | danh hiệu tập thể lao động tiên tiến | tập thể lao động tiên tiến | trường tiên tiến
  | trường tiên tiến năm liền kề | danh hiệu thi đua năm liền kề | danh hiệu năm liền kề
  | danh hiệu tập thể lao động tiên tiến năm trước
  | trường đạt danh hiệu tập thể lao động tiên tiến năm trước
advancedTitle = yes: tiên tiến | trường tiên tiến | tập thể lao động tiên tiến | tập thể lao động xuất sắc
  | tiên tiến xuất sắc | trường tiên tiến xuất sắc | TTLĐTT | TTLĐXS
advancedTitle = no: không đạt danh hiệu | không có danh hiệu
groupsWork: các tổ chuyên môn được thành lập và hoạt động theo quy định
  | các tổ chuyên môn được thành lập và hoạt động theo quy định hiện hành của Điều lệ trường trung học
  | tổ chuyên môn thành lập và hoạt động theo Điều lệ | tổ chuyên môn hoạt động theo Điều lệ
  | tổ chuyên môn hoạt động đúng Điều lệ | tổ chuyên môn hoạt động theo quy định
  | hoạt động của tổ chuyên môn
trainingPlans: kế hoạch bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ
  | kế hoạch bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ của mỗi giáo viên và của cả tổ chuyên môn
  | kế hoạch bồi dưỡng chuyên môn nghiệp vụ | kế hoạch bồi dưỡng chuyên môn | kế hoạch bồi dưỡng giáo viên
  | kế hoạch bồi dưỡng | đạt các quy định về đào tạo, bồi dưỡng nhà giáo
  | đạt quy định về đào tạo, bồi dưỡng nhà giáo
officeTeam: tổ văn phòng đảm nhận các công việc
  | tổ văn phòng đảm nhận các công việc: văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ
  | tổ văn phòng đảm nhận các công việc văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ
  | tổ văn phòng đảm nhận văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ
  | đảm nhận các công việc văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ | tổ văn phòng đủ các bộ phận
  | tổ văn phòng
records: quản lý hồ sơ, sổ sách | quản lý hồ sơ sổ sách theo Điều lệ
  | quản lý hệ thống hồ sơ, sổ sách của nhà trường | hồ sơ, sổ sách theo Điều lệ | hồ sơ, sổ sách
  | hệ thống hồ sơ, sổ sách
councils: hội đồng trường và các hội đồng khác | hội đồng trường và các hội đồng khác trong nhà trường
  | hội đồng trường và các hội đồng khác hoạt động | hội đồng trường và các hội đồng khác hoạt động hiệu quả
  | hội đồng trường, các hội đồng khác | hội đồng trường hoạt động | hội đồng trường
  | hoạt động của hội đồng trường | hội đồng trường được thành lập và thực hiện chức năng, nhiệm vụ
partyStrong: tổ chức Đảng đạt trong sạch, vững mạnh | tổ chức Đảng đạt tiêu chuẩn trong sạch, vững mạnh
  | tổ chức Đảng trong nhà trường đạt tiêu chuẩn trong sạch, vững mạnh | chi bộ trong sạch, vững mạnh
  | chi bộ đạt trong sạch, vững mạnh | chi bộ Đảng trong sạch, vững mạnh | đảng bộ trong sạch, vững mạnh
  | xếp loại tổ chức Đảng | xếp loại chi bộ | xếp loại chi bộ Đảng
partyStrong = yes: trong sạch vững mạnh | trong sạch, vững mạnh | TSVM | trong sạch vững mạnh tiêu biểu
  | trong sạch, vững mạnh tiêu biểu
partyStrong = no: hoàn thành tốt nhiệm vụ | hoàn thành nhiệm vụ | yếu kém | yếu, kém
  | không hoàn thành nhiệm vụ
partyStrong = none: chưa có tổ chức đảng | không có tổ chức đảng | chưa có chi bộ | không có chi bộ
  | chưa thành lập
massOrganisations: các đoàn thể, tổ chức xã hội được công nhận vững mạnh
  | các đoàn thể, tổ chức xã hội trong nhà trường được công nhận vững mạnh về tổ chức
  | các đoàn thể, tổ chức xã hội vững mạnh | các đoàn thể, tổ chức xã hội | các đoàn thể vững mạnh
  | đoàn thể vững mạnh | đoàn thể, tổ chức xã hội vững mạnh | công đoàn, đoàn thanh niên vững mạnh
leadersMeetCharter: hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo quy định
  | hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ
  | hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo quy định hiện hành của Điều lệ trường trung học
  | hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn
  | hiệu trưởng, các phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ
  | hiệu trưởng, phó hiệu trưởng đạt tiêu chuẩn | CBQL đạt tiêu chuẩn theo Điều lệ
  | thực hiện tốt quy chế dân chủ | thực hiện quy chế dân chủ
enoughTeachers: có đủ giáo viên các bộ môn | đủ giáo viên bộ môn | đủ giáo viên cho các bộ môn
  | đủ giáo viên cho các môn học | đủ giáo viên các môn | đủ giáo viên
  | đủ giáo viên các bộ môn đạt trình độ chuẩn đào tạo
supportStaff: viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị dạy học
  | đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị dạy học
  | đủ viên chức phụ trách thư viện, phòng bộ môn, phòng thiết bị
  | viên chức phụ trách thư viện, phòng bộ môn, phòng thiết bị | viên chức phụ trách thư viện, thiết bị
  | đủ viên chức phụ trách thư viện | nhân viên thư viện, thiết bị
activities: hoạt động giáo dục theo quy định | hoạt động giáo dục theo quy định của Bộ Giáo dục và Đào tạo
  | các hoạt động giáo dục | hoạt động giáo dục trong và ngoài giờ lên lớp
  | các hoạt động giáo dục trong và ngoài giờ lên lớp | hoạt động giáo dục ngoài giờ lên lớp
  | thực hiện quy định của Bộ Giáo dục và Đào tạo về thời gian tổ chức, nội dung các hoạt động giáo dục
  | thực hiện quy định về các hoạt động giáo dục
universalisation: hoàn thành nhiệm vụ được giao trong kế hoạch phổ cập giáo dục
  | hoàn thành nhiệm vụ được giao trong kế hoạch phổ cập giáo dục của địa phương | nhiệm vụ phổ cập giáo dục
  | phổ cập giáo dục | công tác phổ cập giáo dục | hoàn thành phổ cập giáo dục
itConditions: điều kiện sử dụng công nghệ thông tin | điều kiện ứng dụng công nghệ thông tin
  | đảm bảo điều kiện ứng dụng CNTT
  | đảm bảo các điều kiện để cán bộ quản lý, giáo viên và học sinh sử dụng có hiệu quả công nghệ thông tin
  | đảm bảo các điều kiện để sử dụng công nghệ thông tin
  | đảm bảo các điều kiện cho CBQL, GV, HS sử dụng CNTT | điều kiện sử dụng CNTT
  | ứng dụng công nghệ thông tin | ứng dụng CNTT | sử dụng có hiệu quả công nghệ thông tin
disclosure: thực hiện quy định công khai | thực hiện quy định về công khai | thực hiện 3 công khai
  | thực hiện ba công khai
  | thực hiện quy định công khai điều kiện dạy học, chất lượng giáo dục, quản lý tài chính
  | thực hiện công khai điều kiện dạy học, chất lượng giáo dục, tài chính
  | công khai điều kiện dạy học, chất lượng giáo dục, quản lý tài chính, tài sản
  | công khai điều kiện dạy học, chất lượng giáo dục | công khai theo quy định | công khai
grounds: khuôn viên nhà trường được xây dựng riêng biệt, có tường rào, cổng trường, biển trường
  | khuôn viên nhà trường được xây dựng riêng biệt
  | khuôn viên nhà trường riêng biệt, có tường rào, cổng, biển trường | khuôn viên nhà trường riêng biệt
  | khuôn viên riêng biệt, tường rào, cổng trường, biển trường | khuôn viên riêng biệt
  | khuôn viên có tường rào, cổng trường, biển trường | tường rào, cổng trường, biển trường
facilitiesComplete: có đầy đủ cơ sở vật chất theo quy định
  | có đầy đủ cơ sở vật chất theo quy định hiện hành của Điều lệ trường trung học | đầy đủ cơ sở vật chất
  | có đủ cơ sở vật chất theo Điều lệ | cơ sở vật chất theo Điều lệ | cơ sở vật chất theo quy định
  | cơ sở vật chất đầy đủ
internet: hệ thống CNTT kết nối internet
  | hệ thống công nghệ thông tin kết nối internet đáp ứng yêu cầu quản lý và dạy học | kết nối internet
  | kết nối mạng internet | internet
website: website thông tin trên mạng internet hoạt động thường xuyên
  | website nhà trường hoạt động thường xuyên | website của trường hoạt động thường xuyên
  | trang web hoạt động thường xuyên | trang thông tin điện tử hoạt động thường xuyên | website | trang web
authorities: chủ động phối hợp với các cơ quan quản lý nhà nước, các đoàn thể, tổ chức ở địa phương
  | nhà trường chủ động phối hợp với các cơ quan quản lý nhà nước
  | phối hợp với các cơ quan quản lý nhà nước, các đoàn thể, tổ chức ở địa phương
  | phối hợp với các cơ quan quản lý nhà nước | phối hợp với các cơ quan, đoàn thể, tổ chức ở địa phương
  | phối hợp với cơ quan, đoàn thể, tổ chức ở địa phương | phối hợp với địa phương
  | phối hợp với chính quyền địa phương
parentsBoard: ban đại diện cha mẹ học sinh
  | ban đại diện cha mẹ học sinh được thành lập và hoạt động theo quy định
  | ban đại diện cha mẹ học sinh hoạt động theo quy định
  | ban đại diện cha mẹ học sinh hoạt động có hiệu quả | ban đại diện CMHS
  | ban đại diện CMHS hoạt động hiệu quả | hoạt động của ban đại diện cha mẹ học sinh
information: mọi quan hệ và thông tin giữa nhà trường, gia đình và xã hội được duy trì thường xuyên
  | mọi quan hệ và thông tin giữa nhà trường, gia đình và xã hội
  | quan hệ và thông tin giữa nhà trường, gia đình và xã hội | thông tin giữa nhà trường, gia đình và xã hội
  | thông tin giữa nhà trường, gia đình, xã hội | mối quan hệ giữa nhà trường, gia đình và xã hội
  | mối quan hệ và thông tin giữa nhà trường, gia đình và xã hội
  | mối quan hệ thông tin giữa nhà trường, gia đình và xã hội | quan hệ giữa nhà trường, gia đình và xã hội
community: huy động hợp lý và có hiệu quả sự tham gia của gia đình và cộng đồng
  | huy động hợp lý và hiệu quả sự tham gia của gia đình và cộng đồng | huy động gia đình và cộng đồng
  | huy động cộng đồng | huy động các nguồn lực | huy động nguồn lực xã hội
  | huy động hợp lý và có hiệu quả các nguồn lực | huy động sự tham gia của cộng đồng | xã hội hóa giáo dục
requestLetter: văn bản của nhà trường đề nghị được công nhận trường đạt chuẩn quốc gia
  | văn bản đề nghị công nhận trường đạt chuẩn quốc gia | văn bản đề nghị của nhà trường | văn bản đề nghị
  | tờ trình đề nghị công nhận | công văn đề nghị công nhận
report: báo cáo thực hiện các tiêu chuẩn
  | báo cáo thực hiện các tiêu chuẩn, kèm theo sơ đồ cơ cấu các khối công trình
  | báo cáo thực hiện các tiêu chuẩn kèm theo sơ đồ cơ cấu các khối công trình của nhà trường
  | báo cáo thực hiện các tiêu chuẩn và sơ đồ khối công trình | báo cáo kèm sơ đồ các khối công trình
minutes: biên bản tự kiểm tra của trường và biên bản kiểm tra của đoàn kiểm tra cấp tỉnh
  | biên bản tự kiểm tra và biên bản kiểm tra của đoàn kiểm tra cấp tỉnh
  | biên bản tự kiểm tra, biên bản của đoàn kiểm tra cấp tỉnh | biên bản tự kiểm tra, biên bản đoàn kiểm tra
  | biên bản tự kiểm tra và biên bản đoàn kiểm tra
teamDecision: Chủ tịch UBND cấp tỉnh ra quyết định thành lập đoàn kiểm tra
  | Chủ tịch Ủy ban nhân dân cấp tỉnh ra quyết định thành lập đoàn kiểm tra
  | quyết định thành lập đoàn kiểm tra của Chủ tịch UBND cấp tỉnh
  | quyết định thành lập đoàn kiểm tra của Chủ tịch UBND tỉnh | quyết định thành lập đoàn kiểm tra
  | có quyết định thành lập đoàn kiểm tra | thành lập đoàn kiểm tra
departmentReceived: Sở Giáo dục và Đào tạo tiếp nhận hồ sơ và đề nghị Ủy ban nhân dân cấp tỉnh thành lập đoàn kiểm tra
  | Sở GDĐT tiếp nhận hồ sơ, đề nghị UBND tỉnh thành lập đoàn kiểm tra
  | Sở GDĐT tiếp nhận hồ sơ và đề nghị UBND cấp tỉnh thành lập đoàn kiểm tra
  | Sở GD&ĐT tiếp nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn kiểm tra
  | Sở tiếp nhận hồ sơ và đề nghị thành lập đoàn kiểm tra | Sở GDĐT tiếp nhận hồ sơ
  | Sở GDĐT đã tiếp nhận hồ sơ | đề nghị UBND tỉnh thành lập đoàn kiểm tra
`);
