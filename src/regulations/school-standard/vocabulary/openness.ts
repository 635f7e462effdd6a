import { vocabulary } from "../../../rules";
import { COMMUNITY, PARENTS, RECEIVED } from "./sayings";

/** What the school uses, shows, builds and does with others, and its dossier: articles 6(5), 7, 8, 10 and 11. */
export const OPENNESS = vocabulary(`
itConditions: Đảm bảo các điều kiện sử dụng công nghệ thông tin
  | điều kiện sử dụng công nghệ thông tin | điều kiện ứng dụng công nghệ thông tin
  | đảm bảo điều kiện ứng dụng CNTT
  | đảm bảo các điều kiện để cán bộ quản lý, giáo viên và học sinh sử dụng có hiệu quả công nghệ thông tin
  | đảm bảo các điều kiện để sử dụng công nghệ thông tin | đảm bảo các điều kiện cho CBQL, GV, HS sử dụng CNTT
  | điều kiện sử dụng CNTT | ứng dụng công nghệ thông tin | ứng dụng CNTT | sử dụng có hiệu quả công nghệ thông tin
  | điều kiện sử dụng CNTT của CBQL, GV, HS | điều kiện sử dụng CNTT cho CBQL, GV, HS
  | đảm bảo điều kiện sử dụng CNTT | đủ điều kiện ứng dụng CNTT | đảm bảo điều kiện CNTT | điều kiện CNTT
  | điều kiện để CBQL, GV, HS sử dụng CNTT | sử dụng hiệu quả CNTT | điều kiện để sử dụng có hiệu quả CNTT
  | đảm bảo điều kiện cho GV, HS sử dụng CNTT | ứng dụng CNTT trong quản lý và dạy học
  | đảm bảo điều kiện ứng dụng CNTT trong quản lý, dạy học | điều kiện ứng dụng CNTT trong dạy học
  | Đảm bảo điều kiện sử dụng CNTT trong quản lý, dạy học, kiểm tra đánh giá
  | Đảm bảo ĐK để CBQL, GV và HS sử dụng CNTT có hiệu quả | ĐK sử dụng CNTT
  | Điều kiện ứng dụng CNTT trong quản lý, giảng dạy | Điều kiện ứng dụng CNTT trong quản lý, đổi mới PPDH, KTĐG
  | CSVC CNTT đảm bảo cho CBQL, GV, HS sử dụng hiệu quả | Đủ điều kiện dùng CNTT trong QL, dạy học, KTĐG
  | ĐK CNTT đáp ứng yêu cầu dạy học, KTĐG | Điều kiện CNTT đáp ứng yêu cầu dạy học
  | Đảm bảo các ĐK ứng dụng CNTT | Đảm bảo các điều kiện ứng dụng CNTT
disclosure: Thực hiện công khai theo quy định | thực hiện quy định công khai | thực hiện quy định về công khai
  | thực hiện 3 công khai | thực hiện ba công khai
  | thực hiện quy định công khai điều kiện dạy học, chất lượng giáo dục, quản lý tài chính
  | thực hiện công khai điều kiện dạy học, chất lượng giáo dục, tài chính
  | công khai điều kiện dạy học, chất lượng giáo dục, quản lý tài chính, tài sản
  | công khai điều kiện dạy học, chất lượng giáo dục | công khai theo quy định | công khai
  | thực hiện các quy định về công khai | thực hiện công khai | quy định công khai | công tác công khai
  | thực hiện "3 công khai" | 3 công khai | ba công khai
  | công khai chất lượng giáo dục, điều kiện dạy học, tài chính | thực hiện quy chế công khai
  | thực hiện tốt công khai | thực hiện quy định 3 công khai | công khai trong nhà trường
  | công khai điều kiện dạy học, chất lượng giáo dục, tài chính | thực hiện đúng quy định về công khai
  | thực hiện đúng quy định công khai | Thực hiện quy định về công khai (TT 09/2009)
  | Thực hiện công khai theo Thông tư 09/2009/TT-BGDĐT | Công khai chất lượng, CSVC, tài chính
  | Công khai điều kiện dạy học, CLGD, tài chính, tài sản | Công khai theo TT 09/2009 đầy đủ
  | Thực hiện quy chế công khai tài chính, CSVC, chất lượng | Thực hiện công khai đầy đủ
  | Công khai theo TT 09 | Công khai theo Thông tư 09 | Thực hiện công khai theo TT09/2009/TT-BGDĐT
  | Thực hiện công khai theo Thông tư | Thực hiện công khai theo Thông tư 09
grounds: Khuôn viên riêng biệt, có tường rào, cổng trường, biển trường
  | khuôn viên nhà trường được xây dựng riêng biệt, có tường rào, cổng trường, biển trường
  | khuôn viên nhà trường được xây dựng riêng biệt
  | khuôn viên nhà trường riêng biệt, có tường rào, cổng, biển trường | khuôn viên nhà trường riêng biệt
  | khuôn viên riêng biệt, tường rào, cổng trường, biển trường | khuôn viên riêng biệt
  | khuôn viên có tường rào, cổng trường, biển trường | tường rào, cổng trường, biển trường
  | khuôn viên trường riêng biệt | khuôn viên có tường rào, cổng, biển trường
  | có tường rào, cổng trường, biển trường | cổng trường, biển trường, tường rào
  | khuôn viên riêng, có tường rào, cổng, biển trường | khuôn viên tường rào cổng trường
  | khuôn viên trường riêng biệt, có tường rào, cổng, biển trường
  | khuôn viên riêng biệt có cổng, tường rào, biển trường | khuôn viên trường được xây dựng riêng biệt
  | khuôn viên, tường rào, cổng trường, biển tên trường
  | khuôn viên trường riêng biệt, có cổng trường, biển trường | Khuôn viên riêng, sạch đẹp, có cổng, tường rào
  | Các khu vực trong nhà trường được bố trí hợp lý, luôn sạch, đẹp | Có khuôn viên độc lập, có cổng, tường rào
  | Khuôn viên đảm bảo theo quy định (có/không) | Khuôn viên riêng, có cổng, biển, hàng rào
  | Trường có khuôn viên riêng, tường rào, cổng, biển; sạch đẹp, đủ DT sử dụng
  | Khuôn viên riêng, sạch, đẹp, đủ diện tích sử dụng (có/không)
  | KV riêng, có tường rào, cổng, biển trường | Khuôn viên nhà trường đạt yêu cầu | Khuôn viên sạch đẹp, có tường bao
  | Khuôn viên nhà trường | Cổng, tường rào, biển trường | Khuôn viên, cổng, tường rào, biển tên trường
facilitiesComplete: Đầy đủ cơ sở vật chất theo Điều lệ | có đầy đủ cơ sở vật chất theo quy định
  | có đầy đủ cơ sở vật chất theo quy định hiện hành của Điều lệ trường trung học | đầy đủ cơ sở vật chất
  | có đủ cơ sở vật chất theo Điều lệ | cơ sở vật chất theo Điều lệ | cơ sở vật chất theo quy định
  | cơ sở vật chất đầy đủ
  | cơ sở vật chất đầy đủ theo Điều lệ | cơ sở vật chất đầy đủ theo quy định | đủ cơ sở vật chất
  | đủ cơ sở vật chất theo quy định | cơ sở vật chất đủ theo Điều lệ | đủ cơ sở vật chất theo Điều lệ
  | cơ sở vật chất đảm bảo theo Điều lệ | cơ sở vật chất đảm bảo theo quy định | CSVC đúng quy định
  | cơ sở vật chất theo quy định của Điều lệ | có đủ cơ sở vật chất
  | cơ sở vật chất theo Điều lệ trường trung học | CSVC đáp ứng quy định của Điều lệ
internet: Hệ thống công nghệ thông tin kết nối internet | hệ thống CNTT kết nối internet
  | hệ thống công nghệ thông tin kết nối internet đáp ứng yêu cầu quản lý và dạy học | kết nối internet
  | kết nối mạng internet | internet
  | nối mạng internet | kết nối mạng | CNTT kết nối internet | có mạng internet | mạng internet
  | hệ thống CNTT nối mạng internet | máy tính kết nối internet | CNTT nối mạng internet
  | hệ thống mạng internet | hệ thống CNTT kết nối internet phục vụ quản lý, dạy học
  | hệ thống CNTT kết nối mạng | hệ thống công nghệ thông tin nối mạng
  | kết nối internet phục vụ quản lý và dạy học | đường truyền internet
  | Mạng internet phục vụ quản lý và dạy học | Hạ tầng CNTT kết nối internet | Internet phục vụ dạy học
  | Máy tính nối mạng internet phục vụ quản lý, dạy học | Kết nối internet (ADSL)
  | XVI. Kết nối internet (ADSL) | Mạng internet/hệ thống CNTT đáp ứng yêu cầu
  | CNTT kết nối mạng | Hệ thống CNTT kết nối mạng
  | Hệ thống máy tính nối mạng | Kết nối internet đáp ứng yêu cầu quản lý
  | Kết nối mạng internet đáp ứng yêu cầu quản lý | Internet nhà trường
website: Website hoạt động thường xuyên | website thông tin trên mạng internet hoạt động thường xuyên
  | website nhà trường hoạt động thường xuyên | website của trường hoạt động thường xuyên
  | trang web hoạt động thường xuyên | trang thông tin điện tử hoạt động thường xuyên | website | trang web
  | trang web của trường hoạt động thường xuyên | website trường | website nhà trường | website của trường
  | trang web của trường | có website | có website hoạt động thường xuyên | cổng thông tin điện tử
  | trang thông tin điện tử | trang thông tin điện tử của trường | website hoạt động thường xuyên, hiệu quả
  | cổng thông tin điện tử hoạt động thường xuyên | trang web nhà trường | có trang web
  | website cập nhật thường xuyên | cổng thông tin điện tử của trường | website thông tin của trường
  | Trang TTĐT của trường hoạt động thường xuyên | Website hỗ trợ dạy học và quản lý
  | Cổng/trang thông tin điện tử hoạt động thường xuyên | Cổng TTĐT nhà trường hoạt động có hiệu quả
  | Cổng TTĐT của trường | Cổng thông tin điện tử của trường | Cổng TTĐT
  | trang website hoạt động | trang web hoạt động | website hoạt động | trang web trường cập nhật thường xuyên
authorities: Chủ động phối hợp với các cơ quan, đoàn thể địa phương
  | chủ động phối hợp với các cơ quan quản lý nhà nước, các đoàn thể, tổ chức ở địa phương
  | nhà trường chủ động phối hợp với các cơ quan quản lý nhà nước
  | phối hợp với các cơ quan quản lý nhà nước, các đoàn thể, tổ chức ở địa phương
  | phối hợp với các cơ quan quản lý nhà nước | phối hợp với các cơ quan, đoàn thể, tổ chức ở địa phương
  | phối hợp với cơ quan, đoàn thể, tổ chức ở địa phương | phối hợp với địa phương
  | phối hợp với chính quyền địa phương | phối hợp với chính quyền, đoàn thể địa phương
  | chủ động phối hợp với chính quyền, đoàn thể ở địa phương | chủ động phối hợp với chính quyền địa phương
  | phối hợp với chính quyền, đoàn thể ở địa phương | phối hợp với các cơ quan, đoàn thể
  | phối hợp với các đoàn thể, tổ chức ở địa phương | phối hợp với các cơ quan, đoàn thể địa phương
  | phối hợp với cơ quan quản lý nhà nước, đoàn thể | phối hợp với các tổ chức, đoàn thể ở địa phương
  | chủ động phối hợp với địa phương | phối hợp với cấp ủy, chính quyền địa phương
  | chủ động phối hợp với các ban ngành, đoàn thể địa phương | phối hợp với các ban ngành, đoàn thể
  | phối hợp với các cơ quan quản lý, đoàn thể địa phương
  | chủ động phối hợp với các đoàn thể, tổ chức ở địa phương
  | Tham mưu, phối hợp với các cơ quan, tổ chức địa phương
  | Chủ động tham mưu, đề xuất biện pháp thực hiện kế hoạch phát triển GD địa phương
  | Trường chủ động đề xuất biện pháp thực hiện chủ trương phát triển GD địa phương
  | Tham mưu, phối hợp với cấp ủy, chính quyền địa phương | Tham mưu với cấp ủy, chính quyền địa phương
  | Chủ động phối hợp với các cấp quản lý, đoàn thể | Quan hệ phối hợp với chính quyền
  | Phối hợp với chính quyền, đoàn thể địa phương
parentsBoard: Ban đại diện cha mẹ học sinh hoạt động hiệu quả | ban đại diện cha mẹ học sinh
  | ban đại diện cha mẹ học sinh hoạt động theo quy định
  | ban đại diện cha mẹ học sinh hoạt động có hiệu quả | ban đại diện CMHS
  | ban đại diện CMHS hoạt động hiệu quả | hoạt động của ban đại diện cha mẹ học sinh
  | ban đại diện CMHS hoạt động theo quy định | ban đại diện CMHS hoạt động đúng quy định
  | ban đại diện CMHS thành lập và hoạt động theo quy định | hoạt động của ban đại diện CMHS
  | hoạt động ban đại diện CMHS | ban ĐDCMHS | ban ĐDCMHS hoạt động hiệu quả | ban đại diện phụ huynh
  | ban đại diện cha mẹ HS hoạt động theo Điều lệ | ban đại diện CMHS hoạt động theo Điều lệ
  | thành lập ban đại diện CMHS | ban ĐDCMHS hoạt động theo quy định | hội cha mẹ học sinh
  | có ban đại diện CMHS | tổ chức, hoạt động của ban đại diện CMHS
  | Ban đại diện cha mẹ HS thành lập và hoạt động theo quy định | BĐD CMHS
  | Hội cha mẹ học sinh hoạt động hiệu quả | Ban đại diện PHHS | BĐDCMHS hoạt động theo Điều lệ
  | Ban đại diện cha mẹ học sinh hoạt động thường xuyên | Ban ĐD CMHS hoạt động hiệu quả theo Điều lệ
  | Hoạt động của Hội CMHS đúng quy định, hiệu quả | ${PARENTS}
information: Thông tin giữa nhà trường, gia đình và xã hội thường xuyên
  | mọi quan hệ và thông tin giữa nhà trường, gia đình và xã hội được duy trì thường xuyên
  | mọi quan hệ và thông tin giữa nhà trường, gia đình và xã hội
  | quan hệ và thông tin giữa nhà trường, gia đình và xã hội | thông tin giữa nhà trường, gia đình và xã hội
  | thông tin giữa nhà trường, gia đình, xã hội | mối quan hệ giữa nhà trường, gia đình và xã hội
  | mối quan hệ và thông tin giữa nhà trường, gia đình và xã hội
  | mối quan hệ thông tin giữa nhà trường, gia đình và xã hội | quan hệ giữa nhà trường, gia đình và xã hội
  | thông tin giữa nhà trường, gia đình, xã hội thường xuyên | thông tin nhà trường - gia đình - xã hội
  | thông tin nhà trường - gia đình - xã hội thường xuyên, kịp thời
  | duy trì thông tin giữa nhà trường, gia đình, xã hội
  | duy trì quan hệ và thông tin giữa nhà trường, gia đình và xã hội
  | mối quan hệ nhà trường - gia đình - xã hội | quan hệ nhà trường - gia đình - xã hội
  | duy trì mối quan hệ giữa nhà trường, gia đình và xã hội | thông tin hai chiều giữa nhà trường và gia đình
  | duy trì thường xuyên thông tin giữa nhà trường, gia đình và xã hội
  | phối hợp nhà trường, gia đình và xã hội | phối hợp giữa nhà trường, gia đình và xã hội
  | quan hệ, thông tin giữa nhà trường, gia đình, xã hội được duy trì
  | quan hệ giữa nhà trường với gia đình và xã hội | Mối quan hệ và thông tin NT - GĐ - XH
  | Liên lạc thường xuyên giữa nhà trường, gia đình và xã hội
  | Môi trường giáo dục lành mạnh, thông tin giữa nhà trường, gia đình, xã hội kịp thời
  | Giữ mối liên hệ, thông tin thường xuyên giữa nhà trường, gia đình và XH | Quan hệ NT-GĐ-XH
  | Thông tin 3 môi trường (nhà trường, gia đình, xã hội)
  | Duy trì thông tin giữa nhà trường, GĐ và XH; môi trường lành mạnh
  | Liên lạc nhà trường và gia đình thường xuyên | Mối liên hệ giữa nhà trường, gia đình, xã hội
  | Thông tin 3 môi trường giáo dục | Liên hệ gia đình - nhà trường - xã hội
  | Trao đổi thông tin với gia đình, xã hội
community: Huy động sự tham gia của gia đình và cộng đồng
  | huy động hợp lý và có hiệu quả sự tham gia của gia đình và cộng đồng
  | huy động hợp lý và hiệu quả sự tham gia của gia đình và cộng đồng | huy động gia đình và cộng đồng
  | huy động cộng đồng | huy động các nguồn lực | huy động nguồn lực xã hội
  | huy động hợp lý và có hiệu quả các nguồn lực | huy động sự tham gia của cộng đồng | xã hội hóa giáo dục
  | huy động sự tham gia của gia đình và cộng đồng | huy động sự tham gia của gia đình, cộng đồng
  | huy động gia đình, cộng đồng tham gia | huy động nguồn lực xã hội hóa | huy động các nguồn lực xã hội
  | công tác xã hội hóa | công tác xã hội hóa giáo dục
  | huy động có hiệu quả sự tham gia của gia đình và cộng đồng
  | huy động hợp lý sự tham gia của gia đình và cộng đồng | huy động gia đình, cộng đồng | huy động xã hội hóa
  | huy động gia đình và cộng đồng tham gia giáo dục | xã hội hóa công tác giáo dục | huy động nguồn lực
  | Công tác XHHGD | Huy động cộng đồng tham gia giáo dục, tăng cường CSVC
  | Huy động nguồn lực cộng đồng cho hoạt động giáo dục
  | Sự tham gia của gia đình, cộng đồng vào hoạt động giáo dục
  | Huy động các lực lượng xã hội, gia đình tăng cường CSVC, thiết bị
  | Huy động XH tham gia tăng cường CSVC, thiết bị | XHHGD | Huy động cộng đồng tham gia phát triển giáo dục
  | Vận động xã hội hóa | Vận động xã hội hóa giáo dục | Huy động cộng đồng tham gia xây dựng nhà trường
  | Huy động cộng đồng tham gia giáo dục | ${COMMUNITY}
requestLetter: Văn bản đề nghị công nhận | văn bản của nhà trường đề nghị được công nhận trường đạt chuẩn quốc gia
  | văn bản đề nghị công nhận trường đạt chuẩn quốc gia | văn bản đề nghị của nhà trường | văn bản đề nghị
  | tờ trình đề nghị công nhận | công văn đề nghị công nhận
  | công văn đề nghị | tờ trình đề nghị | có tờ trình đề nghị công nhận | có văn bản đề nghị công nhận
  | văn bản đề nghị của trường | văn bản đề nghị công nhận chuẩn quốc gia
  | tờ trình đề nghị công nhận chuẩn quốc gia | công văn đề nghị công nhận trường chuẩn quốc gia
  | tờ trình đề nghị công nhận trường đạt chuẩn quốc gia | công văn đề nghị của trường
  | tờ trình của nhà trường | văn bản đề nghị kiểm tra công nhận | tờ trình đề nghị của trường
  | đơn đề nghị công nhận | công văn đề nghị công nhận đạt chuẩn | Tờ trình xin công nhận trường đạt CQG
  | Có công văn/tờ trình đề nghị công nhận CQG | CV đề nghị công nhận CQG | Công văn đề nghị công nhận
report: Báo cáo thực hiện các tiêu chuẩn kèm sơ đồ khối công trình | báo cáo thực hiện các tiêu chuẩn
  | báo cáo thực hiện các tiêu chuẩn, kèm theo sơ đồ cơ cấu các khối công trình
  | báo cáo thực hiện các tiêu chuẩn kèm theo sơ đồ cơ cấu các khối công trình của nhà trường
  | báo cáo thực hiện các tiêu chuẩn và sơ đồ khối công trình | báo cáo kèm sơ đồ các khối công trình
  | báo cáo thực hiện 5 tiêu chuẩn | báo cáo thực hiện 5 tiêu chuẩn, kèm sơ đồ khối công trình
  | báo cáo thực hiện các tiêu chuẩn có sơ đồ | báo cáo 5 tiêu chuẩn
  | báo cáo kết quả thực hiện các tiêu chuẩn | báo cáo kết quả thực hiện 5 tiêu chuẩn
  | báo cáo tự đánh giá kèm sơ đồ | báo cáo việc thực hiện các tiêu chuẩn | báo cáo thực hiện tiêu chuẩn
  | báo cáo thực hiện tiêu chuẩn và sơ đồ | báo cáo, sơ đồ các khối công trình
  | sơ đồ cơ cấu các khối công trình | báo cáo thực hiện tiêu chuẩn kèm sơ đồ | sơ đồ khối công trình
  | Báo cáo tự đánh giá các tiêu chuẩn + sơ đồ mặt bằng | Báo cáo các tiêu chuẩn (có/không)
  | Báo cáo theo 5 tiêu chuẩn kèm sơ đồ | Báo cáo 5 tiêu chuẩn kèm sơ đồ
  | Báo cáo tự kiểm tra các tiêu chuẩn kèm sơ đồ | Báo cáo kết quả xây dựng trường CQG
minutes: Biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh
  | biên bản tự kiểm tra của trường và biên bản kiểm tra của đoàn kiểm tra cấp tỉnh
  | biên bản tự kiểm tra và biên bản kiểm tra của đoàn kiểm tra cấp tỉnh
  | biên bản tự kiểm tra, biên bản của đoàn kiểm tra cấp tỉnh | biên bản tự kiểm tra, biên bản đoàn kiểm tra
  | biên bản tự kiểm tra và biên bản đoàn kiểm tra | biên bản tự kiểm tra, biên bản kiểm tra của đoàn tỉnh
  | biên bản tự kiểm tra, biên bản kiểm tra cấp tỉnh | biên bản tự kiểm tra và kiểm tra của đoàn cấp tỉnh
  | biên bản tự kiểm tra và biên bản kiểm tra | biên bản tự kiểm tra và biên bản kiểm tra cấp tỉnh
  | biên bản kiểm tra của đoàn kiểm tra cấp tỉnh | biên bản tự kiểm tra, biên bản kiểm tra của đoàn
  | các biên bản kiểm tra | biên bản kiểm tra của đoàn cấp tỉnh
  | biên bản tự kiểm tra và biên bản của đoàn tỉnh | biên bản tự kiểm tra và biên bản của đoàn kiểm tra
  | Biên bản kiểm tra của trường và của tỉnh
teamDecision: Đoàn kiểm tra do Chủ tịch UBND cấp tỉnh quyết định thành lập
  | Chủ tịch UBND cấp tỉnh ra quyết định thành lập đoàn kiểm tra
  | Chủ tịch Ủy ban nhân dân cấp tỉnh ra quyết định thành lập đoàn kiểm tra
  | quyết định thành lập đoàn kiểm tra của Chủ tịch UBND cấp tỉnh
  | quyết định thành lập đoàn kiểm tra của Chủ tịch UBND tỉnh | quyết định thành lập đoàn kiểm tra
  | có quyết định thành lập đoàn kiểm tra | thành lập đoàn kiểm tra
  | đoàn kiểm tra do Chủ tịch UBND tỉnh thành lập | đoàn kiểm tra do UBND tỉnh thành lập
  | đoàn kiểm tra do Chủ tịch UBND tỉnh quyết định thành lập | QĐ thành lập đoàn kiểm tra
  | QĐ thành lập đoàn kiểm tra của UBND tỉnh | Chủ tịch UBND tỉnh thành lập đoàn kiểm tra
  | Chủ tịch UBND tỉnh quyết định thành lập đoàn kiểm tra | UBND tỉnh quyết định thành lập đoàn kiểm tra
  | UBND tỉnh ra quyết định thành lập đoàn kiểm tra | đoàn kiểm tra được Chủ tịch UBND tỉnh thành lập
  | QĐ của Chủ tịch UBND tỉnh thành lập đoàn | UBND tỉnh thành lập đoàn kiểm tra
  | quyết định thành lập đoàn của Chủ tịch UBND tỉnh | Chủ tịch UBND tỉnh ký quyết định thành lập đoàn
  | Đoàn KT có quyết định của Chủ tịch UBND tỉnh (có/không) | Đoàn KT theo QĐ của Chủ tịch UBND tỉnh
  | Đoàn kiểm tra theo QĐ của UBND tỉnh
departmentReceived: Sở GDĐT tiếp nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn kiểm tra
  | Sở Giáo dục và Đào tạo tiếp nhận hồ sơ và đề nghị Ủy ban nhân dân cấp tỉnh thành lập đoàn kiểm tra
  | Sở GDĐT tiếp nhận hồ sơ, đề nghị UBND tỉnh thành lập đoàn kiểm tra
  | Sở GDĐT tiếp nhận hồ sơ và đề nghị UBND cấp tỉnh thành lập đoàn kiểm tra
  | Sở GD&ĐT tiếp nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn kiểm tra
  | Sở tiếp nhận hồ sơ và đề nghị thành lập đoàn kiểm tra | Sở GDĐT tiếp nhận hồ sơ
  | Sở GDĐT đã tiếp nhận hồ sơ | đề nghị UBND tỉnh thành lập đoàn kiểm tra
  | Sở GDĐT đã tiếp nhận hồ sơ, đề nghị UBND tỉnh lập đoàn
  | Sở tiếp nhận hồ sơ, đề nghị UBND tỉnh thành lập đoàn
  | Sở GDĐT tiếp nhận và đề nghị thành lập đoàn kiểm tra | Sở GDĐT nhận hồ sơ
  | Sở GDĐT đề nghị UBND tỉnh thành lập đoàn kiểm tra | Sở GDĐT nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn
  | Sở GDĐT trình UBND tỉnh thành lập đoàn kiểm tra
  | hồ sơ được Sở GDĐT tiếp nhận | Sở GDĐT đề nghị thành lập đoàn kiểm tra | Sở tiếp nhận hồ sơ
  | Sở GDĐT đã nhận hồ sơ | Sở GD tiếp nhận hồ sơ | Sở GD&ĐT đã nhận hồ sơ, trình UBND tỉnh lập đoàn KT
  | Hồ sơ đã được Sở tiếp nhận, đề nghị UBND tỉnh lập đoàn
  | Sở GD&ĐT tiếp nhận HS và có văn bản đề nghị UBND tỉnh thành lập đoàn | Sở GDĐT nhận hồ sơ, trình UBND tỉnh
  | Sở GD nhận hồ sơ, trình UBND tỉnh | Sở GDĐT tiếp nhận hồ sơ, tham mưu thành lập đoàn | ${RECEIVED}
`);
