/** Titles that speak of the law's matter besides another one: what stands beneath is not left out in silence. */
import { REGULATIONS } from "../../src/regulations";
import { recognise, type CellValue } from "../../src/sheets";

/** The record types of the tables beneath a title, or what is asked about in place of them. */
function told(regulation: string, title: string, rows: readonly (readonly string[])[]): string[] {
  const values: CellValue[][] = [[title], ...rows.map((row) => [...row])];
  const workbook = { sheets: [{ name: "Sheet1", values, merges: [] }] };
  const { sheets } = recognise(workbook, REGULATIONS, { regulation });
  return sheets.flatMap(({ tables, questions }) => [
    ...tables.map(({ table }) => table.record.id),
    ...questions.flatMap(({ what, record }) => (what === "table" ? `${record ?? ""}?` : [])),
  ]);
}

const twice = (heads: string, row: string): string[][] => [heads, row, row].map((line) => line.split("|"));

const DOSSIERS = twice(
  "Mã hồ sơ|Tên thủ tục|Người nộp|Địa chỉ|Ngày tiếp nhận|Ngày hẹn trả|Ngày trả kết quả",
  "HS01|Chuyển trường|Nguyễn A|Xã X|01/03/2024|05/03/2024|04/03/2024"
);
test.each([
  ["Sổ tiếp nhận hồ sơ giải quyết bồi thường và TTHC", ["dossier"]],
  ["Theo dõi nhiệm vụ tiếp nhận, trả kết quả một cửa", ["dossier"]],
  ["Hồ sơ lưu trữ một cửa năm 2024", ["dossier"]],
  ["Bồi thường", ["dossier?"]],
  ["Danh sách học sinh xin chuyển trường", ["dossier?"]],
])("dossiers under “%s”", (title, expected) => {
  expect(told("admin-reform", title, DOSSIERS)).toEqual(expected);
});

test.each([
  ["Phân công nhiệm vụ và kết quả thực hiện chỉ tiêu CCHC", ["indicator"]],
  ["Kết quả thực hiện chỉ tiêu CCHC năm 2024 (dự kiến)", ["indicator"]],
  ["Bảng phân công nhiệm vụ CCHC", []],
])("results of targets under “%s”", (title, expected) => {
  const rows = [
    ["TT", "Chỉ tiêu", "Kế hoạch", "Kết quả"],
    ["1", "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "98%", "99%"],
    ["2", "Tỷ lệ văn bản điện tử", "90%", "95%"],
  ];
  expect(told("admin-reform", title, rows)).toEqual(expected);
});

test.each([
  ["要素复核表（巡视整改结合）", ["element"]],
  ["质量保证要素复核（预算管理类）", ["element"]],
  ["整改审计", ["element?"]],
])("elements under %s", (title, expected) => {
  const rows = twice(
    "诊断项目|诊断要素|自诊结果|复核结果|是否相符|自我诊断意见|改进措施|改进成效",
    "体系总体构架|质量保证理念|达成|达成|相符|略|略|略"
  );
  expect(told("quality-assurance", title, rows)).toEqual(expected);
});

test.each([
  ["高职院校诊改情况（就业质量）", ["college"]],
  ["大赛", ["college?"]],
])("colleges under %s", (title, expected) => {
  const rows = twice("院校名称|诊改年度|专家总数|校外专家数", "甲职业学院|2024|9|5");
  expect(told("quality-assurance", title, rows)).toEqual(expected);
});

test.each([
  ["Danh sách đoàn kiểm tra (theo đề nghị của Ban Chỉ đạo)", ["member"]],
  ["Đoàn thẩm định trường chuẩn quốc gia – Sở Văn hóa, Thể thao", ["member"]],
  ["Ban chỉ đạo phổ cập giáo dục", []],
])("a team under “%s”", (title, expected) => {
  const rows = twice(
    "Số TT|Họ và tên|Chức vụ|Đơn vị công tác|Nhiệm vụ trong đoàn",
    "1|Nguyễn Văn A|Giám đốc Sở|Sở GDĐT|Trưởng đoàn"
  );
  expect(told("school-standard", title, rows)).toEqual(expected);
});

test.each([["Спортын газар"], ["Тусламж, дэмжлэгийн хэлтэс"]])(
  "officials of an office under “%s”",
  (title) => {
    const rows = twice(
      "Албан хаагчийн овог, нэр|Албан тушаал|Арга хэмжээний оноо|Нэгжийн даргын үнэлгээ|Хамт олны үнэлгээ|Нийт оноо|Үнэлгээний ангилал",
      "Бат Дорж|Мэргэжилтэн|58|14|9|95|Маш сайн"
    );
    expect(told("civil-performance", title, rows)).toEqual(["official?"]);
  }
);
