import { CellState, type Row } from "../../../rules";

const DATE = /(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}/u;
const DENIED = /^(?:否|未|无|没有)(?:签|$)/u;

/** What the line "校长（签字）：____ 年 __ 月 __ 日" says: name and day, one of them, none, or that nobody signed. */
export function signatureIn(row: Row): "complete" | "undated" | "unsigned" | "denied" {
  const state = row.state("signature");
  const text = state === CellState.OK ? row.text("signature").normalize("NFKC") : "";
  if (DENIED.test(text.trim())) return "denied";
  const dated = DATE.test(text) || row.isOk("signedOn");
  const name = text.replace(DATE, "").replace(/[\s_\d.…年月日:：()（）签字名章/-]+/gu, "");
  if (name === "") return "unsigned";
  return dated ? "complete" : "undated";
}
