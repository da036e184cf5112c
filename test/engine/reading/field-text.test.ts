import { recognise } from '../../../src/engine';
import { fieldText } from '../../../src/engine/reading/field-text';
import { oneSheet } from '../../support/accounts/sheets';

const unitOf = (...cells: readonly string[]): string | undefined => {
  const { forms } = recognise(
    oneSheet([
      ['2024年度项目支出绩效自评表'],
      [...cells],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '培训次数', '≥50次', '55次', 50, 50],
      ['效益指标', '学员满意度', '≥90%', '95%', 50, 50],
      ['总分', null, null, null, 100, 100],
    ]),
  );
  const field = forms[0]?.fields.find(({ key }) => key === 'unit' || key === 'department');
  return field && fieldText(field);
};

describe('what a field says', () => {
  it('is said without its label where both are in one cell', () => {
    expect(unitOf('部门：某县医疗保障局(汇总)')).toBe('某县医疗保障局(汇总)');
    expect(unitOf('部门:某县医疗保障局')).toBe('某县医疗保障局');
  });

  it('is the cell beside the label as it is', () => {
    expect(unitOf('主管部门', '206-某县医疗保障局')).toBe('206-某县医疗保障局');
  });
});
