import type { Download } from "./model/downloads";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
/** A browser may begin to save a moment later. */
const KEPT_MS = 60_000;

/** Hands a file to the user as a download. */
export function save({ name, bytes }: Download): void {
  const type = /\.xlsm$/i.test(name) ? XLSM : XLSX;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
