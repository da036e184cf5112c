import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, type Lines } from './accounts/sheets';
import { INDICATOR_HEADS } from './standard-form';

interface Project {
  readonly name: string;
  readonly budget?: number;
  readonly executed?: number;
  readonly executionScore?: number;
  readonly total?: number;
  readonly rows?: Lines;
}

/** A sheet with a self-evaluation: budget D6, executed E6, execution score H6, first indicator C9. */
export function projectSheet({
  name,
  budget = 10,
  executed = budget,
  executionScore = 10,
  total = 100,
  rows,
}: Project): SheetSnapshot {
  return sheetOf(name, [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', name],
    ['主管部门', '某某局', null, null, '实施单位', '某某局机关'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [
      null,
      '年度资金总额',
      budget,
      budget,
      executed,
      10,
      { value: executed / budget, format: '0.00%' },
      executionScore,
    ],
    [null, '其中：当年财政拨款', budget, budget, executed, '—', null, '—'],
    INDICATOR_HEADS,
    ...(rows ?? [['产出指标', '数量指标', `${name}完成数`, '≥10次', 12, 90, 90]]),
    ['总分', null, null, null, null, 100, total],
  ]);
}
