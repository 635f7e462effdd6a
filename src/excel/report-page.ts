/** How a report is printed. */
import { excelRun } from "./run";

/** A4 in landscape, as wide as the page, the headings on each page, and pages counted. */
export function layOut(sheet: string, headings: number): Promise<void> {
  return excelRun(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows(`$${headings + 1}:$${headings + 1}`);
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    await context.sync();
  });
}
