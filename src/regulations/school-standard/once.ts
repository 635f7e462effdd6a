import type { Judgement } from "../../rules";

/** A missing column is said once a sheet, however many records or parts of a rule would need it. */
export function onceForColumns(judgements: readonly Judgement[]): Judgement[] {
  const said = new Set<string>();
  return judgements.flatMap((judgement) => {
    if (judgement.reason !== "noColumn") return [judgement];
    const sheet = judgement.sheet ?? judgement.at?.sheet ?? "";
    if (said.has(sheet)) return [];
    said.add(sheet);
    return [{ ...judgement, at: null, record: "" }];
  });
}
