/** How a sheet is printed: kept and given back, for nothing is printed here. */
import { ApiObject } from "../protocol/objects";
import { invalidArgument, type Document } from "./document";

type Layout = Record<string, unknown>;

const ORIENTATIONS: readonly unknown[] = ["Portrait", "Landscape"];

/** What one sheet's layout was set to. */
function layoutOf(document: Document, sheetId: string): Layout {
  const layout = document.layouts.get(sheetId) ?? {};
  document.layouts.set(sheetId, layout);
  return layout;
}

export class PageLayout extends ApiObject {
  readonly apiName = "PageLayout";
  override readonly defaults = ["Orientation", "PaperSize", "Zoom"];
  private readonly layout: Layout;

  constructor(document: Document, sheetId: string) {
    super();
    this.layout = layoutOf(document, sheetId);
  }
  get Orientation(): unknown {
    return this.layout.orientation ?? "Portrait";
  }
  set Orientation(value: unknown) {
    if (!ORIENTATIONS.includes(value)) throw invalidArgument();
    this.layout.orientation = value;
  }
  get PaperSize(): unknown {
    return this.layout.paperSize ?? "Letter";
  }
  set PaperSize(value: unknown) {
    this.layout.paperSize = value;
  }
  get Zoom(): unknown {
    return this.layout.zoom ?? { scale: 100 };
  }
  set Zoom(value: unknown) {
    this.layout.zoom = value;
  }
  SetPrintTitleRows(rows: unknown): void {
    if (!/^\$\d+:\$\d+$/.test(String(rows))) throw invalidArgument();
    this.layout.titleRows = rows;
  }
  get HeadersFooters(): HeadersFooters {
    return new HeadersFooters(this.layout);
  }
}

class HeadersFooters extends ApiObject {
  readonly apiName = "HeaderFooterGroup";
  constructor(private readonly layout: Layout) {
    super();
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.layout);
  }
}

class HeaderFooter extends ApiObject {
  readonly apiName = "HeaderFooter";
  override readonly defaults = ["CenterFooter"];
  constructor(private readonly layout: Layout) {
    super();
  }
  get CenterFooter(): unknown {
    return this.layout.centerFooter ?? "";
  }
  set CenterFooter(value: unknown) {
    this.layout.centerFooter = value;
  }
}
