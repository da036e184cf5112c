import type { Grid } from './grid';
import type { Random } from './random';
import { PROJECT_NAMES } from './topics';

/** A list of projects with their budgets, as it often precedes the forms; returns the row below. */
export function writeProjectList(random: Random, grid: Grid, top = 0): number {
  const headers = ['序号', '项目名称', '预算金额（万元）', '执行金额（万元）', '备注'];
  grid.put(top, 0, `${random.int(2019, 2024)}年度项目清单`);
  grid.merge(top, 0, top, headers.length - 1);
  headers.forEach((header, col) => grid.put(top + 1, col, header));
  const names = random.sample(PROJECT_NAMES, random.int(2, 5));
  const amounts = names.map(() => random.int(5, 900));
  names.forEach((name, index) => {
    grid.put(top + 2 + index, 0, index + 1);
    grid.put(top + 2 + index, 1, name);
    grid.put(top + 2 + index, 2, amounts[index] ?? 0);
    grid.put(top + 2 + index, 3, amounts[index] ?? 0);
  });
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const last = top + 2 + names.length;
  grid.put(last, 1, '合计');
  grid.put(last, 2, sum);
  grid.put(last, 3, sum);
  return last + 1;
}
