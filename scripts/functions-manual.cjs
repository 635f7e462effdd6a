/** The manual's page of functions in a language, made from what Excel itself is told of them. */

const LANGUAGES = {
  en: {
    title: "RegCheck: the functions",
    lead: "Type the formula into a cell. Arguments are cells, ranges or constants; where single values are asked for, ranges of one shape give a result for each of their cells.",
    argument: "argument",
    meaning: "meaning",
    optional: "may be left out",
    errors: "When a cell shows an error",
    codes: [
      ["#N/A", "A value is missing, or the clause does not apply. The message at the cell names it."],
      ["#VALUE!", "A text cannot be read as what is asked for. The message at the cell quotes it."],
      ["#NUM!", "A figure is outside its range."],
      ["#DIV/0!", "Target and base are the same: there is nothing to divide by."],
      ["#NAME?", "The add-in is not loaded: open its pane once."],
      ["#BUSY!", "Excel is waiting for the add-in. It takes a moment; Ctrl+Alt+F9 asks again."],
    ],
    blanks: "Blank cells",
    blanksText: [
      "A blank cell is a value that is missing; it is never taken for 0. Excel on the desktop hands blank cells over as 0, so the add-in looks at the cells themselves.",
      'A 0 that is a constant, or the result of another function or expression in the formula, is the figure 0. So is the 0 of a cell with a formula such as =A1 where A1 is blank: Excel itself has made it 0. Write =IF(A1="","",A1) there.',
      "In a range of another workbook blanks cannot be told from 0: the function then says so and gives #N/A.",
    ],
  },
  vi: {
    title: "RegCheck: các hàm",
    lead: "Gõ công thức vào ô. Đối số là ô, vùng hoặc hằng số; chỗ cần giá trị đơn thì vùng cùng kích thước cho kết quả ứng với từng ô.",
    argument: "đối số",
    meaning: "ý nghĩa",
    optional: "có thể bỏ qua",
    errors: "Khi ô báo lỗi",
    codes: [
      ["#N/A", "Thiếu một giá trị, hoặc điều khoản không áp dụng. Thông báo ở ô nêu rõ."],
      ["#VALUE!", "Văn bản không đọc được thành giá trị cần có. Thông báo ở ô dẫn lại nguyên văn."],
      ["#NUM!", "Con số nằm ngoài phạm vi."],
      ["#DIV/0!", "Mức mục tiêu bằng mức nền nên không có gì để chia."],
      ["#NAME?", "Tiện ích chưa được nạp: hãy mở ngăn RegCheck một lần."],
      ["#BUSY!", "Excel đang chờ tiện ích. Hãy đợi một lát; Ctrl+Alt+F9 để hỏi lại."],
    ],
    blanks: "Ô trống",
    blanksText: [
      "Ô trống là giá trị còn thiếu, không bao giờ được coi là 0. Excel trên máy tính chuyển ô trống thành 0, nên tiện ích xem lại chính các ô đó.",
      'Số 0 là hằng số, hoặc là kết quả của hàm hay biểu thức khác trong công thức, thì là con số 0. Số 0 của ô có công thức như =A1 khi A1 trống cũng vậy, vì chính Excel đã đổi thành 0. Ở đó hãy viết =IF(A1="","",A1).',
      "Với vùng của một sổ khác thì không phân biệt được ô trống và 0: hàm sẽ báo như vậy và cho #N/A.",
    ],
  },
  zh: {
    title: "RegCheck：函数",
    lead: "在单元格中输入公式。参数可以是单元格、区域或常量；需要单个数值的参数也可给出大小相同的区域，逐格得出结果。",
    argument: "参数",
    meaning: "含义",
    optional: "可省略",
    errors: "单元格显示错误时",
    codes: [
      ["#N/A", "缺少数值，或该条款不适用。单元格处的提示会指出是哪一项。"],
      ["#VALUE!", "文本无法识别为所需的内容。单元格处的提示会引出原文。"],
      ["#NUM!", "数值超出范围。"],
      ["#DIV/0!", "目标水平等于基准水平，无法相除。"],
      ["#NAME?", "加载项未加载：请打开一次 RegCheck 窗格。"],
      ["#BUSY!", "Excel 正在等待加载项，请稍候；按 Ctrl+Alt+F9 可重新计算。"],
    ],
    blanks: "空白单元格",
    blanksText: [
      "空白单元格表示缺少数值，绝不当作 0。桌面版 Excel 把空白单元格作为 0 传给函数，因此加载项会查看单元格本身。",
      '常量 0，或公式中其他函数、表达式得出的 0，就是数值 0。若单元格的公式为 =A1 而 A1 空白，其 0 也是如此，因为 Excel 已把它变为 0；请改写为 =IF(A1="","",A1)。',
      "其他工作簿的区域无法区分空白与 0：函数会说明这一点并返回 #N/A。",
    ],
  },
  mn: {
    title: "RegCheck: функцууд",
    lead: "Томьёог нүдэнд бичнэ. Аргумент нь нүд, муж эсвэл тогтмол байна; нэг утга шаардах газар ижил хэмжээтэй муж өгвөл нүд бүрт үр дүн гарна.",
    argument: "аргумент",
    meaning: "утга",
    optional: "орхиж болно",
    errors: "Нүдэнд алдаа гарвал",
    codes: [
      ["#N/A", "Утга дутуу, эсвэл заалт хамаарахгүй. Нүдний тайлбар аль нь болохыг хэлнэ."],
      ["#VALUE!", "Бичвэрийг шаардсан утга болгон уншиж чадсангүй. Нүдний тайлбарт эх бичвэр бий."],
      ["#NUM!", "Тоо хязгаараас гадуур байна."],
      ["#DIV/0!", "Зорилтот түвшин суурьтай тэнцүү тул хуваах зүйл алга."],
      ["#NAME?", "Нэмэлт ачаалагдаагүй байна: RegCheck самбарыг нэг удаа нээнэ үү."],
      ["#BUSY!", "Excel нэмэлтийг хүлээж байна. Түр хүлээнэ үү; Ctrl+Alt+F9 дахин асууна."],
    ],
    blanks: "Хоосон нүд",
    blanksText: [
      "Хоосон нүд бол дутуу утга бөгөөд хэзээ ч 0 гэж үзэхгүй. Компьютер дээрх Excel хоосон нүдийг 0 болгон дамжуулдаг тул нэмэлт нүднүүдийг өөрсдийг нь хардаг.",
      'Тогтмол 0, эсвэл томьёо доторх өөр функц, илэрхийллийн өгсөн 0 бол тоо 0 юм. A1 хоосон үед =A1 гэсэн томьёотой нүдний 0 ч мөн адил: Excel өөрөө 0 болгосон. Тэнд =IF(A1="","",A1) гэж бичнэ үү.',
      "Өөр ажлын дэвтрийн мужид хоосон ба 0-ийг ялгах боломжгүй: функц үүнийг хэлээд #N/A өгнө.",
    ],
  },
};

const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

const syntax = ({ id, parameters }) =>
  `=REG.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

const argumentRow = (words, { name, description, optional }) =>
  `<tr><td><code>${escaped(name)}</code></td><td>${escaped(description)}${
    optional ? ` <em>(${words.optional})</em>` : ""
  }</td></tr>`;

const section = (words, described) => `<section id="${described.id}">
<h2>REG.${described.id}</h2>
<p>${escaped(described.description)}</p>
<pre>${escaped(syntax(described))}</pre>
<table><thead><tr><th>${words.argument}</th><th>${words.meaning}</th></tr></thead><tbody>
${described.parameters.map((parameter) => argumentRow(words, parameter)).join("\n")}
</tbody></table>
</section>`;

/** The page in HTML; each function stands under an anchor of its id. */
function functionsPage(language, functions) {
  const words = LANGUAGES[language];
  const rows = words.codes.map(([code, text]) => `<tr><td><code>${code}</code></td><td>${text}</td></tr>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="stylesheet" href="../manual.css">
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${escaped(words.lead)}</p>
<ul>
${functions.map(({ id }) => `<li><a href="#${id}">REG.${id}</a></li>`).join("\n")}
</ul>
<h2 id="errors">${words.errors}</h2>
<table><tbody>
${rows.join("\n")}
</tbody></table>
<h2 id="blank-cells">${words.blanks}</h2>
${words.blanksText.map((text) => `<p>${escaped(text)}</p>`).join("\n")}
${functions.map((described) => section(words, described)).join("\n")}
</main>
</body>
</html>
`;
}

const MANUAL_CSS = `body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid GrayText; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
pre { overflow-x: auto; padding: 0.5rem; border: 1px solid GrayText; }
`;

module.exports = { functionsPage, MANUAL_CSS, MANUAL_LANGUAGES: Object.keys(LANGUAGES) };
