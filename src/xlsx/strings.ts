/** Texts: the shared table and texts inside cells, with runs of formats joined and phonetics left out. */
import { COST, type Allowance } from "./allowance";
import type { Package } from "./package";
import type { XmlHandler } from "./xml";

/** Excel writes control characters as _x000D_, and a literal one as _x005F_x000D_. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

class StringTable implements XmlHandler {
  readonly texts: string[] = [];
  private current = "";
  private inText = false;
  private phonetic = 0;

  constructor(private readonly allowance: Allowance) {}

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.phonetic++;
    else if (name === "t") this.inText = this.phonetic === 0;
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.phonetic--;
    else if (name === "si") {
      this.allowance.spend(COST.text, "The table of texts");
      this.texts.push(unescapeText(this.current));
    }
  }
}

/** The shared texts, by index; none where the workbook has no table. */
export function readSharedStrings(pack: Package, part: string | undefined): string[] {
  if (part === undefined || !pack.has(part)) return [];
  const table = new StringTable(pack.allowance);
  pack.scan(part, table);
  return table.texts;
}
