import type { CheckProblem } from "../check";
import { render } from "../messages";
import { REGULATION_IDS } from "../regulations/library";
import { textIn, type Language, type LocalText, type NoteArgument } from "../rules";
import type { NearFit } from "../sheets";

const TEXTS = {
  unknownRegulation: {
    vi: "không có văn bản nào tên {id} ({known})",
    zh: "没有名为 {id} 的规定（{known}）",
    mn: "{id} нэртэй журам алга ({known})",
    en: "no such regulation: {id} ({known})",
  },
  noSuchSheet: {
    vi: "sổ tính không có trang “{name}”",
    zh: "工作簿中没有工作表“{name}”",
    mn: "ажлын дэвтэрт «{name}» хуудас алга",
    en: "the workbook has no sheet “{name}”",
  },
  noTable: {
    vi: "không tìm thấy bảng hay biểu nào đã biết trên {sheets}",
    zh: "在{sheets}上没有找到已知的表或表单",
    mn: "таних хүснэгт, маягт олдсонгүй: {sheets}",
    en: "no known table or form was found on {sheets}",
  },
  near: {
    vi: "; dòng {row} của “{sheet}” ({found}) gần nhất với “{record}” của {regulation}, nhưng không có cột nào trong {missing}",
    zh: "；“{sheet}”第{row}行（{found}）最接近 {regulation} 的“{record}”，但缺少以下任一列：{missing}",
    mn: "; «{sheet}» хуудасны {row}-р мөр ({found}) {regulation} журмын «{record}» хүснэгтэд хамгийн ойр боловч дараах баганын аль нь ч алга: {missing}",
    en: "; row {row} of “{sheet}” ({found}) comes nearest to “{record}” of {regulation}, but has none of its columns {missing}",
  },
  foreign: {
    vi: "; {foreign} có các cột giống của {regulation}, nhưng trong sổ không có chữ nào về lĩnh vực ấy",
    zh: "；{foreign}有与 {regulation} 相同的列，但工作簿中没有任何有关其事项的文字",
    mn: "; {foreign} хуудсанд {regulation} журмынхтай ижил багана байгаа ч дэвтэрт тухайн асуудлын талаар нэг ч үг алга",
    en: "; {foreign} has columns like those of {regulation}, but nothing in the workbook speaks of its matter",
  },
  cancelled: {
    vi: "đã hủy kiểm tra",
    zh: "核对已取消",
    mn: "шалгалтыг цуцалсан",
    en: "the check was cancelled",
  },
} as const satisfies Record<string, LocalText>;

/** Why a check could not be done, in one line. */
export function describeProblem(problem: CheckProblem, language: Language): string {
  const say = (key: keyof typeof TEXTS, args: Readonly<Record<string, NoteArgument>> = {}): string =>
    render({ text: TEXTS[key], args }, language);
  switch (problem.code) {
    case "unknownRegulation":
      return say("unknownRegulation", { id: problem.id, known: { list: REGULATION_IDS } });
    case "noSuchSheet":
      return say("noSuchSheet", { name: problem.name });
    case "noTable": {
      const { notUnderstood, regulation = "" } = problem;
      const foreign = notUnderstood.filter(({ kind }) => kind === "sheet").map(({ at }) => at);
      return (
        say("noTable", { sheets: quoted(problem.sheets, language) }) +
        (problem.near ? say("near", nearest(problem.near, language)) : "") +
        (foreign.length > 0 ? say("foreign", { foreign: quoted(foreign, language), regulation }) : "")
      );
    }
    case "cancelled":
      return say("cancelled");
  }
}

const quoted = (names: readonly string[], language: Language): NoteArgument => ({
  list: names.map((name) => (language === "mn" ? `«${name}»` : `“${name}”`)),
});

/** Any of them would do: more than this nobody reads. */
const MOST_NAMED = 6;
const few = (names: readonly string[]): readonly string[] =>
  names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), "…"] : names;

/** Columns are named as the sheet would name them: in the law's language. */
function nearest(
  { sheet, row, regulation, record, found, missing }: NearFit,
  language: Language
): Readonly<Record<string, NoteArgument>> {
  const own = regulation.language;
  return {
    sheet,
    row: String(row),
    found: quoted(found, language),
    record: textIn(record.name, own),
    regulation: regulation.id,
    missing: quoted(few([...new Set(missing.map(({ name }) => textIn(name, own)))]), language),
  };
}
