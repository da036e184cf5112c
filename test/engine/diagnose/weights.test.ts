import { inspect } from '../../../src/engine';
import { oneSheet } from '../../support/accounts/sheets';

/** 产出指标（50分）with three weights, each row with its score. */
const hints = (rows: readonly (readonly [number, number])[]): readonly string[] => {
  const { findings } = inspect(
    oneSheet([
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '培训'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ...rows.map(([weight, score], at) => [
        at === 0 ? '产出指标（50分）' : null,
        `培训${'甲乙丙'[at] ?? ''}班`,
        '≥50次',
        '55次',
        weight,
        score,
      ]),
      ['效益指标（50分）', '学员满意度', '≥90%', '95%', 50, 50],
      ['总分', null, null, null, null, null],
    ]),
  );
  return findings
    .filter(({ code }) => code === 'PJ302')
    .flatMap(({ diagnosis }) => diagnosis.flatMap(({ cells }) => cells.map(({ address }) => address)));
};

describe('a group whose weights pass its points', () => {
  it('points at the one weight that is above its score by just that much', () => {
    // 25 + 20 + 10 = 55, 5 more than 50; only E4 is 5 above its score.
    expect(
      hints([
        [25, 20],
        [20, 20],
        [10, 10],
      ]),
    ).toEqual(['E4']);
  });

  it('points at none where two of them are, or where the difference is another', () => {
    expect(
      hints([
        [25, 20],
        [20, 15],
        [10, 10],
      ]),
    ).toEqual([]);
    expect(
      hints([
        [25, 24],
        [20, 20],
        [10, 10],
      ]),
    ).toEqual([]);
  });
});
