/**
 * What the pane's page says where there is no Excel around it: somebody followed a link, or office.js was not let
 * through. Without Excel's language the browser's is spoken.
 */
import { LANGUAGES, textIn, type Language, type LocalText } from "../rules/text";

/** `browser`: the page was opened outside Excel; `blocked`: office.js could not be loaded. */
export type Outside = "browser" | "blocked";

const WHY: Readonly<Record<Outside, LocalText>> = {
  browser: {
    vi: "Trang này là ngăn RegCheck bên trong Excel. Hãy mở Excel, rồi chọn Kiểm tra quy định ở thẻ Dữ liệu.",
    zh: "此页面是 Excel 中的 RegCheck 窗格。请打开 Excel，在“数据”选项卡中选择“核对规定”。",
    mn: "Энэ хуудас нь Excel доторх RegCheck самбар юм. Excel-ээ нээгээд Data табаас «Журмаар шалгах»-ыг сонгоно уу.",
    en: "This page is the pane of RegCheck inside Excel. Open Excel, and choose Check regulations on the Data tab.",
  },
  blocked: {
    vi: "Không tải được office.js của Microsoft, nên RegCheck không nối được với Excel. Có thể mạng hoặc tường lửa chặn địa chỉ này:",
    zh: "无法加载微软的 office.js，因此 RegCheck 无法与 Excel 连接。网络或防火墙可能拦截了此地址：",
    mn: "Microsoft-ын office.js ачаалагдсангүй тул RegCheck Excel-тэй холбогдож чадахгүй байна. Сүлжээ эсвэл галт хана дараах хаягийг хааж байж магадгүй:",
    en: "Microsoft's office.js could not be loaded, so RegCheck cannot speak with Excel. The network or a firewall may block this address:",
  },
};

const PAGE: LocalText = {
  vi: "Kiểm tra một tệp không cần Excel",
  zh: "不用 Excel 核对文件",
  mn: "Excel-гүйгээр файл шалгах",
  en: "Check a file without Excel",
};

const MANUAL: LocalText = { vi: "Hướng dẫn", zh: "使用手册", mn: "Гарын авлага", en: "Manual" };

/** The first of the browser's languages that we speak; else English. */
function languageOf(tags: readonly string[]): Language {
  const found = tags.flatMap((tag) => LANGUAGES.filter((known) => tag.toLowerCase().startsWith(known)));
  return found[0] ?? "en";
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

/** Explains the page in an element of it. */
export function explainOutside(root: Element, why: Outside): void {
  const language = languageOf(navigator.languages);
  document.documentElement.lang = language;
  const office = document.querySelector<HTMLScriptElement>('script[src*="office.js"]')?.src ?? "office.js";
  root.replaceChildren(
    element("h1", { textContent: "RegCheck" }),
    element("p", { textContent: textIn(WHY[why], language) }),
    ...(why === "blocked" ? [element("p", { textContent: office })] : []),
    linkTo("check/index.html", textIn(PAGE, language)),
    linkTo(`manual/${language}/index.html`, textIn(MANUAL, language))
  );
}

function linkTo(href: string, textContent: string): HTMLParagraphElement {
  const paragraph = element("p", {});
  paragraph.append(element("a", { href, textContent }));
  return paragraph;
}
