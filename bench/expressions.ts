import { constructedIn, literalsIn } from '../test/support/expressions';
import { growthOf } from '../test/support/growth';
import { benchForm, benchWorkbook } from './forms';

const FOLDERS = ['engine', 'xlsx', 'cli', 'host', 'browser', 'taskpane'];

/**
 * How the time of each expression of the program grows, as a table, worst first. `npm run bench --
 * expressions`
 */
export async function bench(): Promise<void> {
  const literals = literalsIn(FOLDERS.map((folder) => `src/${folder}`));
  const constructed = await constructedIn(['src/engine', 'src/xlsx'], benchWorkbook([benchForm(1)]));
  const all = [...literals, ...constructed];
  const rows = all.map(growthOf).filter((growth) => growth !== null);
  rows.sort((a, b) => b.long - a.long);
  const counts = `${literals.length} written out, ${constructed.length} put together`;
  console.log(`${counts}; ${rows.length} repeat without end; ms for 8192 and 32768 characters`);
  for (const { expression, worst, short, long, ratio, linear } of rows) {
    const { source, flags, where } = expression;
    const times = [short.toFixed(2), long.toFixed(2), ratio.toFixed(1), linear ? '' : 'NOT LINEAR'];
    const run = JSON.stringify(worst.head + worst.unit).slice(0, 30);
    console.log([...times, where, run, `/${source.slice(0, 80)}/${flags}`].join('\t'));
  }
}
