import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SelfCheck as Result, TrialName } from "../../excel/self-check";
import { textIn, type Language, type LocalText } from "../../rules/text";
import { isBusy } from "../model/state";
import type { PartProps } from "./shared";

/** "Check this Excel": anybody with a real Excel tells us with it what theirs does differently. */
export function SelfCheck({ pane, state }: PartProps): JSX.Element | null {
  const [result, setResult] = useState<Result | undefined>(undefined);
  if (!pane.canCheckExcel) return null;
  const words = (text: LocalText): string => textIn(text, state.language);
  return (
    <section class="self-check" aria-label={words(TEXTS.title)}>
      <p class="hint">{words(TEXTS.hint)}</p>
      <button
        type="button"
        class="button"
        name="checkExcel"
        disabled={isBusy(state)}
        onClick={async () => setResult(await pane.checkExcel())}
      >
        {words(TEXTS.title)}
      </button>
      {result && <Trials result={result} language={state.language} />}
    </section>
  );
}

function Trials({ result, language }: { readonly result: Result; readonly language: Language }): JSX.Element {
  const { text, trials } = result;
  const differs = trials.filter(({ expected, found }) => expected !== found);
  return (
    <>
      <p role="status">{textIn(differs.length === 0 ? TEXTS.allRight : TEXTS.differs, language)}</p>
      <ul class="trials">
        {trials.map(({ name, expected, found }) => (
          <li key={name} data-trial={name} data-right={expected === found}>
            {`${expected === found ? "✓" : "✗"} ${textIn(NAMES[name], language)}`}
          </li>
        ))}
      </ul>
      <label class="transfer">
        <span>{textIn(TEXTS.copy, language)}</span>
        <textarea
          class="field"
          name="selfCheckText"
          rows={6}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
    </>
  );
}

/** What the command is called, and what it says of its result. */
export const TEXTS = {
  title: {
    vi: "Kiểm tra Excel này",
    zh: "检测此 Excel",
    mn: "Энэ Excel-ийг шалгах",
    en: "Check this Excel",
  },
  hint: {
    vi: "RegCheck thử trên một trang tính riêng, rồi xóa trang đó. Dữ liệu của bạn không bị đọc hay thay đổi.",
    zh: "RegCheck 在一张单独的工作表上试验，完成后删除该表。您的数据不会被读取或更改。",
    mn: "RegCheck тусдаа хуудсан дээр туршаад, тэр хуудсаа устгана. Таны өгөгдлийг уншихгүй, өөрчлөхгүй.",
    en: "RegCheck tries things on a sheet of its own, which it then deletes. Your data is neither read nor changed.",
  },
  allRight: {
    vi: "Excel này hoạt động đúng như mong đợi.",
    zh: "此 Excel 的表现与预期一致。",
    mn: "Энэ Excel хүлээгдсэн ёсоор ажиллаж байна.",
    en: "This Excel does what is expected of it.",
  },
  differs: {
    vi: "Excel này có điểm khác với mong đợi. Hãy gửi đoạn chữ dưới đây cho người phụ trách RegCheck.",
    zh: "此 Excel 有与预期不同之处。请将下面的文字发给 RegCheck 的维护人员。",
    mn: "Энэ Excel зарим зүйлийг өөрөөр хийж байна. Доорх бичвэрийг RegCheck-ийг хариуцдаг хүнд илгээнэ үү.",
    en: "This Excel does some things differently. Please send the text below to whoever looks after RegCheck.",
  },
  copy: {
    vi: "Kết quả để sao chép",
    zh: "可复制的结果",
    mn: "Хуулж авах үр дүн",
    en: "The result, to copy",
  },
} as const satisfies Record<string, LocalText>;

const NAMES: Readonly<Record<TrialName, LocalText>> = {
  blankArgument: {
    vi: "Ô trống trong hàm không phải là số 0",
    zh: "函数中的空白单元格不是 0",
    mn: "Функц дэх хоосон нүд тэг биш",
    en: "A blank cell in a function is no 0",
  },
  zeroArgument: {
    vi: "Số 0 đã nhập là số 0",
    zh: "填写的 0 就是 0",
    mn: "Бичсэн 0 нь 0 байна",
    en: "A 0 that was typed is 0",
  },
  errorArgument: {
    vi: "Giá trị lỗi trong hàm được hiểu là chưa biết",
    zh: "函数中的错误值视为未知",
    mn: "Функц дэх алдааны утгыг тодорхойгүй гэж үзнэ",
    en: "An error value in a function is taken as unknown",
  },
  marks: {
    vi: "Dấu đánh trên ô được nhận lại",
    zh: "能重新识别单元格标记",
    mn: "Нүдний тэмдгийг дахин таньж байна",
    en: "Marks on cells are known again",
  },
  marksRemoved: {
    vi: "Dấu được gỡ hết",
    zh: "标记可全部清除",
    mn: "Тэмдгийг бүрэн арилгана",
    en: "Marks are taken away",
  },
  merges: {
    vi: "Nhận ra các ô gộp",
    zh: "能识别合并单元格",
    mn: "Нэгтгэсэн нүдийг таньж байна",
    en: "Merged cells are found",
  },
  apostrophe: {
    vi: "Số viết dạng chữ vẫn là chữ",
    zh: "以文本书写的数字仍是文本",
    mn: "Бичвэрээр бичсэн тоо бичвэр хэвээр",
    en: "A number written as text stays text",
  },
  formulas: {
    vi: "Tìm được các ô có công thức",
    zh: "能找到含公式的单元格",
    mn: "Томьёотой нүдийг олж байна",
    en: "Cells with formulas are found",
  },
  events: {
    vi: "Excel báo khi ô được sửa",
    zh: "单元格修改时 Excel 会通知",
    mn: "Нүд өөрчлөгдөхөд Excel мэдэгдэнэ",
    en: "Excel tells when a cell is edited",
  },
  settings: {
    vi: "Lưu được thiết lập trong sổ làm việc",
    zh: "能在工作簿中保存设置",
    mn: "Тохиргоог ажлын дэвтэрт хадгална",
    en: "Settings are kept in the workbook",
  },
};
