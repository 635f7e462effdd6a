import type { Row } from "../../../rules";
import { roleIn } from "../classify/grounds";

type Role = "official" | "unitHead";

/** Whether a row is a unit head's: by its role, else by its post, else by the part that only heads have. */
export function roleOf(row: Row): { readonly role: Role; readonly field: string } | undefined {
  if (row.table.record.id === "unit-head") return { role: "unitHead", field: "official" };
  const said = row.choice("role");
  if (said === "official" || said === "unitHead") return { role: said, field: "role" };
  const post = row.isOk("position") ? roleIn(row.text("position")) : undefined;
  if (post !== undefined) return { role: post, field: "position" };
  const isHead = row.isOk("leadership") && !row.isOk("head") && !row.isOk("team");
  return isHead ? { role: "unitHead", field: "leadership" } : undefined;
}
