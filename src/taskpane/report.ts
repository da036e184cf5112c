/** 序号 类别 工作表 单元格 问题 怎么改 编号, widths in pixels: together the width of a landscape A4 page. */
export const REPORT_WIDTHS: readonly number[] = [120, 120, 130, 60, 360, 220, 70];
