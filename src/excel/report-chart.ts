import type { ReportChart } from "../marks/report-plan";
import { excelRun } from "./run";

/** Excel's own bars over the report's summary, one beneath another as its rows are. */
export function drawChart(sheet: string, chart: ReportChart): Promise<void> {
  return excelRun(async (context) => {
    const { names, last, labels, series, top, bottom, title } = chart;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const data = worksheet.getRangeByIndexes(names, labels, last - names + 1, series.length + 1);
    const drawn = worksheet.charts.add(Excel.ChartType.barStacked, data, Excel.ChartSeriesBy.columns);
    drawn.title.text = title;
    drawn.legend.position = Excel.ChartLegendPosition.bottom;
    // The first article on top, and none without its name.
    drawn.axes.categoryAxis.reversePlotOrder = true;
    drawn.axes.categoryAxis.tickLabelSpacing = 1;
    drawn.axes.valueAxis.majorUnit = chart.step;
    series.forEach(({ color }, index) => drawn.series.getItemAt(index).format.fill.setSolidColor(color));
    drawn.setPosition(
      worksheet.getRangeByIndexes(top, labels, 1, 1),
      worksheet.getRangeByIndexes(bottom, labels + series.length + 2, 1, 1)
    );
    await context.sync();
  });
}
