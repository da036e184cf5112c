import { Decimal } from 'decimal.js';
import { rangeAddress } from '../../src/workbook/address';
import { makeContent } from './content';
import { dress, label } from './dress';
import type { GeneratedKind, WrittenForm } from './form';
import { even, names, writeRow, type Frame } from './head';
import { tableLayout, widthOf } from './layout';
import { tableLines } from './lines';
import type { Random } from './random';
import { writeTable } from './table';
import type { Place } from './rows';
import type { Traits } from './traits';
import { GOALS } from './topics';
import { valueStyle } from './values';

const TITLES = {
  'project-targets': ['项目绩效目标表', '项目支出绩效目标表', '项目绩效目标申报表', '预算项目绩效目标表'],
  'department-targets': ['部门整体绩效目标表', '部门（单位）整体绩效目标表', '部门整体支出绩效目标表'],
} as const;

/** A target table: the same indicator columns without actual values, weights and scores. */
export function writeTargets(
  random: Random,
  kind: Extract<GeneratedKind, 'project-targets' | 'department-targets'>,
  place: Place,
  traits: Traits,
): WrittenForm {
  const content = makeContent(random, {
    kind,
    scored: false,
    misses: false,
    execution: null,
    executionPoints: 10,
    equalShares: false,
    places: 2,
    literals: false,
    thousand: false,
    shared: false,
    parents: false,
  });
  const layout = tableLayout(random, {
    scored: false,
    weights: false,
    reason: false,
    actual: false,
    leastWidth: 5,
    merging: place.grid.merging,
    traits,
  });
  const width = widthOf(layout.columns);
  const frame: Frame = {
    random,
    dress: dress(random, traits),
    grid: place.grid,
    left: place.col,
    width,
    traits,
  };
  const who = names(random);
  let row = place.row;
  const [title = ''] = writeRow(frame, row++, [random.pick(TITLES[kind])], [width]);
  writeRow(frame, row++, [`（${content.year}年度）`], [width]);
  const pair = [1, width - 1];
  const isProject = kind === 'project-targets';
  const [, projectName = ''] = writeRow(
    frame,
    row++,
    isProject ? [label(random, frame.dress, '项目名称'), who.project] : ['部门（单位）名称', who.bureau],
    pair,
  );
  if (isProject) {
    writeRow(frame, row++, ['主管部门', who.bureau, '实施单位', `${who.place}项目管理中心`], fours(width));
  }
  row = writeAmounts(frame, row, content.funds?.lines[0]?.budget ?? new Decimal(0), isProject);
  const [goal] = random.pick(GOALS);
  writeRow(frame, row++, [random.pick(['总体目标', '年度绩效目标', '年度目标']), goal], pair);
  const table = writeTable(
    {
      random,
      content,
      layout,
      style: valueStyle(random, traits),
      dress: frame.dress,
      traits,
      lines: tableLines(random, content, {
        templates: random.chance(0.15),
        blanks: false,
        subtotals: false,
        pages: false,
        nextSheet: false,
        headings: traits.headings,
        voids: traits.notApplicable,
        notes: false,
      }),
      nextSheet: null,
      total: false,
      executionScore: null,
    },
    { ...place, row },
  );
  const range = { top: place.row, left: place.col, bottom: table.end.row - 1, right: place.col + width - 1 };
  return {
    content,
    below: table.end.row,
    beside: place.col + width,
    aside: traits.aside,
    listBelow: traits.listBelow,
    truth: {
      sheet: place.sheet,
      sheetName: place.grid.name,
      kind,
      range: rangeAddress(range),
      title,
      year: content.year,
      ...(isProject ? { projectName } : {}),
      execution: null,
      groups: table.groups,
      indicators: table.indicators,
      total: null,
    },
  };
}

/** Label and amount pairs: the total of the year and its parts, which add up to it. */
function writeAmounts(frame: Frame, top: number, total: Decimal, isProject: boolean): number {
  const { random, left, grid, width } = frame;
  const other = random.chance(0.5)
    ? new Decimal(0)
    : total.times('0.1').toDecimalPlaces(0, Decimal.ROUND_DOWN);
  const rows = isProject
    ? ([
        ['年度资金总额：', total],
        ['其中：财政拨款', total.minus(other)],
        ['其他资金', other],
      ] as const)
    : ([
        ['部门预算总额', total],
        ['其中：基本支出', total.minus(other)],
        ['项目支出', other],
      ] as const);
  grid.put(top, left, isProject ? '项目资金\n（万元）' : '预算情况\n（万元）');
  rows.forEach(([name, amount], index) => {
    const [, cell] = even(width - 1, 2);
    writeRow({ ...frame, left: left + 1 }, top + index, [name], [width - 1 - (cell ?? 1)]);
    const col = left + width - (cell ?? 1);
    grid.put(top + index, col, amount.toNumber());
    grid.merge(top + index, col, top + index, left + width - 1);
  });
  grid.merge(top, left, top + rows.length - 1, left);
  return top + rows.length;
}

function fours(width: number): readonly number[] {
  const [a = 2, b = 2] = even(width, 2);
  return [1, a - 1, 1, b - 1];
}
