const BOX = /[□☐▢◻■☑☒▣◼✅]/;
const TICK = /[■☑☒▣◼✅]/;

/** Of words with boxes before or behind them ("■A □B") the ticked ones; other texts as they are. */
export function ticked(text: string): string {
  const boxed = text.replace(/[[(（]\s*[x✓√✔]\s*[\])）]/gi, "☑").replace(/[[(（]\s*[\])）]/g, "☐");
  const boxes = [...boxed].filter((sign) => BOX.test(sign));
  if (boxes.length === 0) return text.replace(/^\s*[✓√✔]\s*/, "");
  const pieces = boxed.split(BOX);
  const [before, ...behind] = pieces;
  const labels = before?.trim() === "" ? behind : pieces;
  return labels.filter((_, index) => TICK.test(boxes[index] ?? "")).join("、");
}
