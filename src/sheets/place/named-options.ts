/** Texts that are nothing but names of options: "二、专升本（函授）". */
import type { Field, RecordType } from "../../rules";
import type { Label } from "../text/normalise";
import { fold } from "../text/text";

/** Words that go with a group's name and say nothing of it. */
const ASIDE = /^(?:类|层次|部分|考生|学生|学员|专业|招生|计划|名单|教育|共?\d+人|[ 、,，·/—-])/;

/** A text that is nothing but options of the record's common choices; none where it says anything else. */
export function optionsIn(record: RecordType, label: Label): [Field, string][] {
  const choices = record.fields.filter((field) => field.common === true && field.type === "choice");
  const names = choices
    .flatMap((field) =>
      (field.options ?? []).flatMap(({ labels }) =>
        labels.map((name): [Field, string] => [field, fold(name)])
      )
    )
    .filter(([, name]) => name.length > 1)
    .sort(([, a], [, b]) => b.length - a.length);
  const found: [Field, string][] = [];
  for (const part of [label.bareWords, ...label.brackets]) {
    const read = segments(part, names);
    if (!read) return [];
    found.push(...read);
  }
  return found;
}

/** A text cut into names, the longest that lets the rest be cut as well; undefined where it cannot be. */
function segments(text: string, names: readonly [Field, string][]): [Field, string][] | undefined {
  if (text === "") return [];
  for (const name of names) {
    const rest = text.startsWith(name[1]) ? segments(text.slice(name[1].length), names) : undefined;
    if (rest) return [name, ...rest];
  }
  const aside = ASIDE.exec(text)?.[0];
  return aside === undefined ? undefined : segments(text.slice(aside.length), names);
}
