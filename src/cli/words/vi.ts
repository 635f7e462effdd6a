/** What `--help` prints, in Vietnamese. */
import type { Help } from "./en";

const checkUsage =
  "cách dùng: regcheck check FILE.xlsx… | THƯ-MỤC… [tùy chọn]; --help giải thích các tùy chọn";

const checkHelp = `Đối chiếu sổ tính với văn bản quy định, theo từng điều khoản.

  regcheck check FILE.xlsx [tùy chọn]         một tệp: các phát hiện
  regcheck check THƯ-MỤC|TỆP… [tùy chọn]      nhiều tệp: mỗi tệp một dòng
  regcheck check --merge PHẦN.jsonl… --summary TỔNG-HỢP.xlsx
  regcheck check --rules                      mọi quy tắc, dạng JSON

Kiểm tra gì
  --regulation ID        một trong school-standard, admin-reform, quality-assurance, civil-performance,
                         adult-admission; không ghi thì nhận ra từ các trang tính
  --sheet TÊN            chỉ báo phát hiện của trang này
  --as-of YYYY-MM-DD     ngày áp dụng; không ghi: hôm nay, hoặc ngày cuối cùng còn hiệu lực
  --reading ID=CÁCH      cách hiểu một điều khoản có hai nghĩa; có thể ghi nhiều lần
  --set ID=GIÁ-TRỊ       số liệu mà văn bản để nơi khác quy định; có thể ghi nhiều lần

Báo gì
  --language vi|zh|mn|en không ghi: ngôn ngữ của văn bản
  --all                  cả những gì đạt, không áp dụng hoặc thiếu cột, từng mục một
  --strict               mã thoát 3 khi kết luận là chưa xác định
  --json                 một đối tượng cho máy; với nhiều tệp là JSON Lines
  --out BẢN-SAO.xlsx     bản sao có đánh dấu và báo cáo; với nhiều tệp là một THƯ-MỤC
  --report findings|actions  báo cáo trong bản sao: từng phát hiện (không ghi: như vậy), hoặc biên bản
                         việc cần làm theo thứ tự của văn bản, có chỗ ký
  --watch                kiểm tra lại mỗi khi tệp được lưu, cho đến khi bị ngắt

Nhiều tệp
  --summary FILE.xlsx    mỗi tệp một dòng, một trang theo điều khoản, một biểu đồ
  --files-from DS        tệp có mỗi dòng một đường dẫn; - là đầu vào chuẩn
  --jobs N               số tệp cùng lúc; không ghi: bằng số nhân của máy
  --log FILE.jsonl       ghi kết quả từng tệp ngay khi xong
  --resume               lấy từ nhật ký những gì không đổi: tệp, tùy chọn và phiên bản
  --together             các tệp là một bộ hồ sơ, được xét như một sổ tính
  --shard I/N            chỉ mỗi tệp thứ N, bắt đầu từ tệp thứ I; nhật ký các phần ghép lại được

Giới hạn
  --time-limit GIÂY      thời gian xử lý cho mỗi tệp; không ghi: 10, thêm 10 cho mỗi MB
  --memory-limit MB      cho mỗi tệp; không ghi: 512, thêm 512 cho mỗi MB

Mã thoát: 0 không có vi phạm, 1 có vi phạm, 2 có việc không làm được (lý do ở đầu ra lỗi chuẩn).
Với nhiều tệp, 2 đứng trước 1.
`;

const formulaUsage =
  "cách dùng: regcheck formula '=CÔNG-THỨC' [FILE.xlsx] [--sheet TÊN] [--language vi|zh|mn|en]";

const formulaHelp = `Tính một công thức bằng các hàm của phần bổ trợ, và in giá trị thành một dòng JSON.

  regcheck formula '=CÔNG-THỨC' [FILE.xlsx] [tùy chọn]
  regcheck formula - [FILE.xlsx] [tùy chọn]   công thức từ đầu vào chuẩn, mỗi dòng một công thức

  --sheet TÊN            trang mà tham chiếu không ghi trang chỉ đến; không ghi: trang đang mở của tệp
  --language vi|zh|mn|en ngôn ngữ của thông báo

Mã thoát: 0, hoặc 2 khi không làm được (lý do ở đầu ra lỗi chuẩn).
`;

const help = `RegCheck VERSION: đối chiếu bảng tính với văn bản quy định.

  regcheck check FILE.xlsx…      các phát hiện, bản sao có đánh dấu, tổng hợp
  regcheck formula '=CÔNG-THỨC'  giá trị của một công thức

"regcheck check --help" và "regcheck formula --help" nói rõ hơn; --version in phiên bản.
`;

export const vi: Help = { help, checkUsage, checkHelp, formulaUsage, formulaHelp };
