import { inspect } from '../../../src/engine';
import { planFill } from '../../../src/engine/fill';
import type { CellValue } from '../../../src/workbook/snapshot';
import { written } from '../../support/altered';

/** Rows that are parts of the row above them: they have no points, or points that the row above includes. */

type Line = readonly [name: string, target: CellValue, weight: CellValue, score: CellValue];

function form(lines: readonly Line[], total: CellValue) {
  return written([
    ['2022年度项目支出绩效自评表'],
    ['项目名称', '某项目'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ...lines.map(([name, target, weight, score], index) => [
      index === 0 ? '产出指标' : null,
      index === 0 ? '数量指标' : null,
      name,
      target,
      target,
      weight,
      score,
    ]),
    ['满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '95%', 70, 70],
    ['总分', null, null, null, null, 100, total],
  ]);
}

const faults = (lines: readonly Line[], total: CellValue = 100) =>
  inspect(form(lines, total))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, cell }) => `${code} ${cell.address}`);

describe('其中 rows without points', () => {
  it.each(['其中桃树', '其中：桃树', '（其中：桃树）'])('%s carries none', (name) => {
    const lines: readonly Line[] = [
      ['★补助种植面积', '29.5亩', 30, 30],
      [name, '1.5亩', null, null],
      ['其中苹果树', '28亩', null, null],
    ];
    expect(faults(lines)).toEqual([]);
    const { proposals, left } = planFill(form(lines, null), inspect(form(lines, null)));
    expect(proposals.map(({ edit }) => [edit.cell.address, edit.value])).toEqual([['G8', 100]]);
    expect(left).toEqual([]);
  });

  it('need them where the row above has none, or where they have a score', () => {
    expect(
      faults([
        ['面积', '29.5亩', null, null],
        ['其中桃树', '1.5亩', 20, 20],
      ]),
    ).toContain('PJ301 F4');
    expect(
      faults([
        ['面积', '29.5亩', 20, 20],
        ['其中桃树', '1.5亩', null, 10],
      ]),
    ).toContain('PJ301 F5');
  });
});

describe('a row without points above 其中 rows that have them', () => {
  it('needs none where the points are complete without it', () => {
    const lines: readonly Line[] = [
      ['营造林面积', '12300亩', null, null],
      ['其中：人工造林', '5000亩', 20, 20],
      ['其中：飞播造林', '4600亩', 10, 10],
    ];
    expect(faults(lines)).toEqual([]);
    expect(inspect(form(lines, 100)).findings.map(({ code }) => code)).not.toContain('PJ301');
    expect(inspect(form(lines, 100)).findings.map(({ code }) => code)).not.toContain('PJ402');
  });
});

describe('rows that part the points of the row above', () => {
  const parted: readonly Line[] = [
    ['一、示范区建立', '20000亩', 15, 15],
    ['1、水稻', '500亩', 5, 5],
    ['2、玉米', '1000亩', 5, 5],
    ['3、配方肥', '18500亩', 5, 5],
    ['二、整修', '30处', 15, 15],
    ['其中：小型', '20处', 10, 10],
    ['其中：大型', '10处', 5, 5],
  ];

  it('count once, in checks and in the total that is filled', () => {
    expect(faults(parted)).toEqual([]);
    const { proposals } = planFill(form(parted, null), inspect(form(parted, null)));
    expect(proposals.map(({ edit }) => edit.value)).toEqual([100]);
    expect(proposals[0]?.edit.formula).not.toContain('G5');
  });

  it('count by themselves where all make the total, and not where none does', () => {
    const other = parted.map((line, index): Line => (index === 1 ? [line[0], line[1], 4, 4] : line));
    // 100 is the sum with the row above; 114 with every row.
    expect(faults(other)).toEqual([]);
    expect(faults(other, 97)).toContain('PJ407 G12');
    const counted: readonly Line[] = [
      ['一、示范区建立', '20000亩', 15, 15],
      ['1、水稻', '500亩', 10, 10],
      ['2、玉米', '1000亩', 5, 5],
    ];
    expect(faults(counted)).toEqual([]);
    expect(faults(counted, 85)).toEqual(['PJ407 G8']);
  });
});

test('1.2 goes on with 其中：1.1 and needs no points either', () => {
  const lines: readonly Line[] = [
    ['1.培训人次', '940人次', 30, 30],
    ['其中：1.1 旗直干部', '526人次', null, null],
    ['1.2 苏木乡镇干部', '414人次', null, null],
  ];
  const said = inspect(form(lines, 100)).findings.map(({ code }) => code);
  expect(said).not.toContain('PJ301');
  expect(said).not.toContain('PJ402');
});
