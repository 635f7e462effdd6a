import type { Row } from "../../../rules";

export interface Element {
  readonly code: string;
  readonly names: readonly string[];
  /** Its points of diagnosis. */
  readonly points: number;
}

/** The 15 elements of annex 1; 1.2 has another name in annex 3. */
export const ELEMENTS: readonly Element[] = [
  { code: "1.1", names: ["质量保证理念"], points: 3 },
  { code: "1.2", names: ["组织构架", "组织架构"], points: 2 },
  { code: "1.3", names: ["制度构架"], points: 2 },
  { code: "1.4", names: ["信息系统"], points: 2 },
  { code: "2.1", names: ["专业建设规划"], points: 3 },
  { code: "2.2", names: ["专业诊改"], points: 3 },
  { code: "2.3", names: ["课程质量保证"], points: 3 },
  { code: "3.1", names: ["师资队伍建设规划"], points: 2 },
  { code: "3.2", names: ["师资建设诊改工作"], points: 2 },
  { code: "4.1", names: ["育人体系"], points: 3 },
  { code: "4.2", names: ["成长环境"], points: 2 },
  { code: "5.1", names: ["外部环境改进"], points: 3 },
  { code: "5.2", names: ["质量事故管控"], points: 3 },
  { code: "5.3", names: ["质量保证效果"], points: 3 },
  { code: "5.4", names: ["体系特色"], points: 1 },
];

/** How many elements annex 1 has. */
export const ELEMENT_COUNT = ELEMENTS.length;

export const codesOf = new Set(ELEMENTS.map(({ code }) => code));

/** A name as annexes print it, without the blanks and line breaks that narrow cells put in. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[(（][^()（）]*[)）]/g, "")
    .replace(/[\s:：、.。,，;；\-–—_]+/g, "");

const LEADING = /^\s*[(（]?\s*(\d)\s*[.．\-–]\s*(\d{1,2})\s*[)）]?[\s.、:：]*([^]*)$/;

/** What a row says of its element: the code and the name as they are written. */
export interface Named {
  /** As written, known or not; undefined where only a name stands. */
  readonly code: string | undefined;
  /** Without blanks; "" where only a code stands. */
  readonly name: string;
}

/** Takes the text of an element's cell apart; a name may have a cell of its own. */
export function namedIn(row: Row): Named {
  const [, major, minor, rest] = LEADING.exec(row.text("element").normalize("NFKC")) ?? [];
  const code = major !== undefined && minor !== undefined ? `${major}.${minor}` : undefined;
  const own = bare(code === undefined ? row.text("element") : (rest ?? ""));
  const beside = LEADING.exec(row.text("name").normalize("NFKC"));
  const name = own === "" ? bare(beside ? (beside[3] ?? "") : row.text("name")) : own;
  return { code, name };
}

/** The element of a row: by its code first, then by its name; undefined where neither is known. */
export function elementOf(row: Row): string | undefined {
  const { code } = namedIn(row);
  return code !== undefined && codesOf.has(code) ? code : row.choice("element");
}

/** Whether a name is one of an element's. */
export const isNameOf = (code: string, name: string): boolean =>
  ELEMENTS.find((element) => element.code === code)?.names.some((each) => bare(each) === name) ?? false;
