import type { LocalText } from "./text";

/**
 * How a cell of a field is read.
 * - `number` a decimal; `count` a whole number (a thousands dot is one there); `share` a part of a whole,
 *   kept in percent (98.5) whatever its scale in the sheet; `date` an Excel serial;
 * - `yesNo` 1 or 0; `choice` one of the field's options; `text` as written.
 */
export type FieldType = "text" | "number" | "count" | "share" | "date" | "yesNo" | "choice";

/** A value of a choice, with the ways in which sheets write it. */
export interface Option {
  readonly code: string;
  readonly labels: readonly string[];
  /** What an item of a list is called in messages. */
  readonly name?: LocalText;
}

/** A field of a record: one column of a table, or one labelled cell of a form. */
export interface Field {
  readonly id: string;
  readonly type: FieldType;
  /** What it is called in messages. */
  readonly name: LocalText;
  /** Headers and labels that name it, whole and unambiguous, in any language; matched after normalisation. */
  readonly labels: readonly string[];
  /** Labels that name it only beneath a group header, section row or sub-table title ("Giỏi" under "Học lực"). */
  readonly under?: readonly Under[];
  readonly options?: readonly Option[];
  /** Text in place of a number that is a statement of its own (缺考): code → ways of writing. */
  readonly marks?: Readonly<Record<string, readonly string[]>>;
  /**
   * For a quantity that sheets give as a count or as a share under one label: the id of the twin field.
   * Column qualifiers (SL / TL %), number formats and sums decide which of the two a column is.
   */
  readonly twin?: string;
  /** Shares of one scale add up to 100 %, counts of one scale to the field `whole`. */
  readonly scale?: string;
  readonly whole?: string;
  /** The unit that a label may carry in brackets ("m2/HS"); a label with another unit is another field. */
  readonly unit?: string;
  /** It stands beside others and does not speak for its record type: another one has it as its own. */
  readonly secondary?: boolean;
  /** Sheets may say it once for many records: in a line above the table, or in a row over a group of them. */
  readonly common?: boolean;
  /** How a line of its own over a table says it ("NĂM HỌC 2015 - 2016"); the group is the value. */
  readonly title?: RegExp;
  /** Its texts are kept as they are written (full-width marks, line breaks), for rules that count characters. */
  readonly verbatim?: boolean;
  /** Its cells may be those of the field of this id, where a label names both: "chức vụ, đơn vị công tác". */
  readonly within?: string;
  /**
   * Ids of the fields of which this is a narrow one: the first of them that its cells hold is what it is where the
   * sheet has nothing else of it ("数学（理）" alone is its 数学).
   */
  readonly general?: readonly string[];
  /** The id of the field of which this is a part: beside that it says nothing more ("rất hài lòng", "hài lòng trở lên"). */
  readonly partOf?: string;
  /** The id of the field of which it is a kind: reports call it so, too, where that has no cells of its own. */
  readonly kindOf?: string;
  /** The id of the field in which the period ends that begins here: one cell may give both ("3月5日至3月8日"). */
  readonly until?: string;
  /** The id of the field that counts what is confirmed here: forms may tick it and give its number beside. */
  readonly counted?: string;
  /** The id of the field for the day in its cell or right of it: "校长（签字）：张三 | 2020年5月1日". */
  readonly dated?: string;
  /**
   * Words of which its cells hold one, where sheets head another field alike ("tình trạng": on time, or given back);
   * a column without any of them is of the field of id `otherwise`, or nobody can tell of which. Where all cells are
   * `sure` words, they say by themselves what a head leaves open that only says that there are kinds ("类别").
   */
  readonly worded?: { readonly words: RegExp; readonly otherwise?: string; readonly sure?: RegExp };
  /**
   * What a sentence says that asks for it in a sheet's own words, folded: "剩余计划统一公开征集志愿" wants 征集 and 计划;
   * for demands that no two offices word alike.
   */
  readonly said?: RegExp;
  /** What a column of remarks says of it, where sheets have no column of its own: "体检不合格，退档" beneath 备注. */
  readonly remarked?: RegExp;
  /** Happens again: sheets may have a column for each time ("công nhận lần đầu | công nhận lại"); the last counts. */
  readonly successive?: boolean;
  /** Sheets may say it once beside or beneath a table for all its records ("Байгууллагын нэр: …"). */
  readonly standing?: boolean;
}

/** What one row of a table, or one form, describes. */
export interface RecordType {
  readonly id: string;
  readonly name: LocalText;
  readonly fields: readonly Field[];
  /** Fields that name a record, the best first; the first one that a table has is used. */
  readonly key: readonly string[];
  /** Whether a rule over a set looks at one sheet's records or at the whole workbook's. */
  readonly span: "sheet" | "workbook";
  /**
   * How sheets may show it: `table` a record a row, `form` label and value for one record, `list` rows of
   * items each with one answer (a checklist), `matrix` a record a column. The first is the usual one.
   */
  readonly layouts: readonly ("table" | "form" | "list" | "matrix")[];
  /** What heads over columns look like that are records of their own, where not any name may be one. */
  readonly headed?: RegExp;
  /** What stands over such heads where they themselves may look like anything ("Chia theo trường"). */
  readonly headedBeneath?: RegExp;
  /** Words in a title or section above a table that speak for this record type, besides its name. */
  readonly titles?: readonly string[];
  /**
   * Fields of which at least one must be found before a table is taken for this record type; of a group all
   * must be found (a level says nothing by itself, beside a name it does).
   */
  readonly marks: readonly (string | readonly string[])[];
  /** Fields of which at least one must be found as well. */
  readonly besides?: readonly string[];
  /** What the head of a column is like that counts such records: each row is several ("Số lớp" beside "Lớp"). */
  readonly countedBy?: RegExp;
  /** Words of a title or a sheet's name that stand for the marks where a table has three of its fields. */
  readonly namedBy?: readonly string[];
  /** Words of a title or a sheet's name that tables have which look like this record type and are of another. */
  readonly excludedBy?: RegExp;
  /** What a title, the sheet's name, a head or the line beneath says of its matter where no row names an item of it. */
  readonly speaking?: RegExp;
  /**
   * A timetable: days across (`heads`), times down (`sides`), and in each cell the records of that time
   * (`cells`), several of them in lines of their own; `title` is named above.
   */
  readonly crossed?: {
    readonly cells: string;
    readonly heads: string;
    readonly sides: string;
    readonly title?: string;
  };
  /** Words of a line over rows of its tables that are of something else: helpers beneath the experts. */
  readonly othersBeneath?: RegExp;
  /** Labels beside its own that no rule needs: nobody is asked whether they are one of its fields. */
  readonly aside?: readonly string[];
  /** Statistics that count one of its items. */
  readonly counted?: CountedLayout;
  /** The figure that a sheet may give in a column for each value of the record's common choices. */
  readonly spread?: string;
  /**
   * The common text of which heads over its columns may be values as well, or the part that their rows leave open
   * ("艺术类" in the row, "文科" in the head), and what such heads look like.
   */
  readonly spreadParts?: { readonly field: string; readonly words: RegExp };
  /** The text over which it may be spread as well: of people's names (a column for each official), or of others. */
  readonly spreadOver?: string;
  /** What heads say, whole, that are values of that text where it is of no people's names; the value is its group. */
  readonly spreadNames?: RegExp;
  /**
   * How names begin, in normalised words, that stand among others in a column of `field`: a column that holds several of
   * them is it, whatever stands over it, unless a title says that the table is of something else.
   */
  readonly tellingNames?: {
    readonly field: string;
    readonly openings: readonly string[];
    readonly unless: RegExp;
    /** Heads of more such names, where they stand in a column each: what the work asks for besides. */
    readonly further?: RegExp;
  };
  /**
   * For a record whose rows are recognised by a closed list of names (elements, indicators, materials), and the
   * field that holds what was reached of each: a column headed by nothing but its year is that.
   */
  readonly items?: { readonly field: string; readonly options: readonly Option[]; readonly result?: string };
}

/** How statistics are laid out that give a column to each outcome of what they count ("Trước hạn | Đúng hạn | Quá hạn"). */
export interface CountedLayout {
  /** The code of the list's item that is counted. */
  readonly item: string;
  /** Fields of the item, of how much of it there is, of how much was done, and of that as a share. */
  readonly fields: {
    readonly item: string;
    readonly whole: string;
    readonly done: string;
    readonly rate: string;
  };
  /** Heads of what was done in time, of its share, and of what was not; both are in what is settled. */
  readonly done: RegExp;
  readonly share: RegExp;
  readonly late: RegExp;
  /** Heads over what is settled, and over what is still open: of that what is late counts as well. */
  readonly settled: RegExp;
  readonly open: RegExp;
}

/** Labels and the group headers that they need above them. */
export interface Under {
  readonly groups: readonly string[];
  readonly labels: readonly string[];
  /** They need it right above: a title that speaks of the same is not enough. */
  readonly joined?: boolean;
}

/** Two ways of writing: the first is taken for the second. */
export type WordPair = readonly [from: string, to: string];

/** Words of a regulation's sheets, beside those that its language has for any sheet. */
export interface WordList {
  /** Long words and the short ones that sheets write for them. */
  readonly abbreviations?: readonly WordPair[];
  /** Other words for the same thing. */
  readonly synonyms?: readonly WordPair[];
  /** Words of the field that make another thing of a label, beside those of the language ("lớp tiên tiến"). */
  readonly narrowing?: readonly string[];
  /** Pieces of labels that mean the same, mined from the labels. */
  readonly rewritings?: readonly WordPair[];
  /**
   * Words of its matter, of which any workbook of the kind has one somewhere: without them sheets that have its columns
   * are of something else ("Ngày tiếp nhận | Ngày hẹn trả" of a repair shop). Any sheet will do where not given.
   */
  readonly topic?: readonly string[];
}

/** Pairs of words from a text: "long = short | long = short". */
export const wordPairs = (text: string): WordPair[] =>
  text.split("|").map((pair): WordPair => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
