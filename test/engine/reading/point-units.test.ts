import { inspect, planFill, recognise } from '../../../src/engine';
import type { CellSnapshot, Rect, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readingOf } from '../../../src/engine/reading';
import { indicatorForm } from '../../support/form-kinds';

const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'];

/** A form of indicator rows; merges are given by rows of the table, from 0, and a column. */
function workbook(
  rows: readonly (readonly (string | number | null)[])[],
  merges: readonly (readonly [number, number, number])[] = [],
): WorkbookSnapshot {
  const top = 2;
  const lines = [['项目支出绩效自评表'], ['项目名称', '流动图书车'], HEAD, ...rows];
  const cells = lines.flatMap((line, row) =>
    line.flatMap((value, col): CellSnapshot[] => (value === null ? [] : [{ row, col, value }])),
  );
  const areas = merges.map(([from, to, col]): Rect => ({
    top: top + 1 + from,
    bottom: top + 1 + to,
    left: col,
    right: col,
  }));
  const sheet = { name: '自评表', cells, merges: areas, hiddenRows: [], hiddenColumns: [], protection: null };
  return {
    name: '自评.xlsx',
    sheets: [{ ...sheet, visibility: 'visible' }],
    definedNames: [],
    mergesKnown: true,
  };
}

const MERGED = (score: number | null, second: string) =>
  workbook(
    [
      ['产出指标', '数量指标', '出车次数', '≥150次', '156次', 60, score, null],
      [null, null, '服务站点', '≥24个', second, null, null, null],
      ['效益指标', '社会效益指标', '借阅人次', '≥2万人次', '2.3万人次', 40, 40, null],
      ['总分', null, null, null, null, 100, score === null ? null : score + 40, null],
    ],
    [
      [0, 1, 5],
      [0, 1, 6],
    ],
  );

const only = (book: WorkbookSnapshot) => indicatorForm(recognise(book).forms[0]);

const said = (book: WorkbookSnapshot) =>
  inspect(book).findings.map(({ code, severity, cell }) => `${code} ${severity} ${cell.address}`);

describe('a weight and a score merged over two rows', () => {
  it('belong to one unit, and each row names them', () => {
    const form = only(MERGED(60, '24个'));
    expect(form.indicators.map(({ weight, score }) => [weight?.address, score?.address])).toEqual([
      ['F4', 'G4'],
      ['F4', 'G4'],
      ['F6', 'G6'],
    ]);
    const { units, rows } = readingOf(form);
    expect(units.map((unit) => [unit.carried, unit.rows, unit.points?.toFixed()])).toEqual([
      ['merged', [0, 1], '60'],
      ['row', [2], '40'],
    ]);
    expect(rows.map(({ standing }) => standing)).toEqual(['counts', 'shares', 'counts']);
  });

  it('are right at full marks when both rows are met', () => {
    expect(said(MERGED(60, '24个')).filter((text) => /PJ(?:3|4)/.test(text))).toEqual([]);
  });

  it('are over their weight together', () => {
    expect(said(MERGED(61, '24个'))).toContain('PJ401 error G4');
  });

  it('want to be explained when a row of them is missed at full marks', () => {
    expect(said(MERGED(60, '20个'))).toContain('PJ410 warning G4');
  });

  it('are filled when every row is met, and left to a person when one is not', () => {
    const filled = MERGED(null, '24个');
    const plan = planFill(filled, inspect(filled));
    expect(plan.proposals.map(({ edit }) => [edit.cell.address, edit.value])).toContainEqual(['G4', 60]);
    const open = MERGED(null, '20个');
    const left = planFill(open, inspect(open));
    expect(left.proposals.map(({ edit }) => edit.cell.address)).not.toContain('G4');
    expect(left.left.map(({ cell }) => cell.address)).toContain('G4');
  });
});

describe('points on a row that heads others', () => {
  const book = workbook([
    ['产出指标', '数量指标', '★奖补面积', null, null, 60, 60, null],
    [null, null, '花椒', '12亩', '12亩', null, null, null],
    [null, null, '核桃', '8.5亩', '8.5亩', null, null, null],
    ['效益指标', '社会效益指标', '受益户数', '≥85户', '85户', 40, 40, null],
    ['总分', null, null, null, null, 100, 100, null],
  ]);

  it('are those of the rows below, which lack nothing', () => {
    expect(readingOf(only(book)).units.map(({ carried, rows }) => [carried, rows])).toEqual([
      ['parent', [0, 1, 2]],
      ['row', [3]],
    ]);
    expect(said(book).filter((text) => /error/.test(text) && /PJ[345]/.test(text))).toEqual([]);
  });
});

describe('a grade printed with its scale', () => {
  const book = (grade: string) =>
    workbook([
      ['产出指标', '数量指标', '举办场次', '≥10场', '8场', 60, 49.5, '雨天取消两场'],
      ['效益指标', '社会效益指标', '参与人次', '≥3000人次', '3300人次', 40, 40, null],
      ['总分', null, null, null, null, 100, 89.5, `评定等级：${grade}`],
      ['备注：90分（含）以上为“优”，80分（含）—90分为“良”，60分（含）—80分为“中”，60分以下为“差”。'],
    ]);

  it('is an error where it contradicts it, and none where it fits', () => {
    expect(said(book('优'))).toContain('PJ413 error H6');
    expect(said(book('良')).filter((text) => text.startsWith('PJ413'))).toEqual([]);
  });
});
