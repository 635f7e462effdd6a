import type { RowForm } from "../rule";
import type { LocalText } from "../text";
import { eachRecord } from "./custom";

type MemberSpec = MemberMore & Pick<RowForm, "record">;

/** What there is to say of a class, besides the records of which it is asked. */
export type MemberMore = Omit<RowForm, "scope" | "record" | "kind" | "compile"> & {
  readonly field: string;
  /** Whether a text, or the code of a choice, belongs to the class; undefined where nobody can tell. */
  readonly is: (text: string) => boolean | undefined;
  /** Said of one that does not belong; `{said}` is the text. */
  readonly note: LocalText;
  /** Said of one that nobody can tell. */
  readonly unclear?: LocalText;
};

/** A text belongs to a class that the law names. */
export const member = ({ field, is, note, unclear, ...spec }: MemberSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "member",
    needs: [field, ...(spec.needs ?? [])],
    judge(row) {
      const said = row.text(field);
      const belongs = is(row.choice(field) ?? said);
      if (belongs === true) return undefined;
      const args = { said };
      if (belongs === false) return row.fail(field, { value: said, note, args });
      return row.unknown("incomplete", field, { note: unclear, args });
    },
  });
