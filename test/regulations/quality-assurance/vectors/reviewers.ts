import { QUALITY_ASSURANCE } from "../../../../src/regulations/quality-assurance";
import { judge, tableOf } from "../../../support/tables";

/** What 5.3-1 says of an employer in a list of the province's reviewers. */
export function sourceOf(unit: string): string | undefined {
  const record = QUALITY_ASSURANCE.records.find(({ id }) => id === "expert");
  if (!record) throw new Error("no record expert");
  const table = tableOf(record, [{ name: "陈国栋", unit }], { sheet: "省级复核专家组" });
  return judge(QUALITY_ASSURANCE, "5.3-1", [table])[0]?.outcome;
}
