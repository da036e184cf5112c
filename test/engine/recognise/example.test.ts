import { recognise } from '../../../src/engine/recognise';
import { sheetOf, workbookOf } from '../../support/accounts/sheets';

const TABLE = [
  ['指标', '目标值', '完成值', '分值', '得分'],
  ['培训次数', '10次', '8次', 10, 8],
  ['参训人数', '50人', '50人', 20, 20],
] as const;

const formsBelow = (...above: readonly string[]) =>
  recognise(workbookOf([sheetOf('填报说明', [...above.map((line) => [line]), ...TABLE])], '自评.xlsx')).forms;

describe('a table shown as an example', () => {
  it.each(['二、示例如下：', '填写示例', '举例：'])('is nobody’s form below “%s”', (line) => {
    expect(formsBelow('一、得分不得高于分值。', line)).toEqual([]);
  });

  it('is a form without such a line', () => {
    expect(formsBelow('一、得分不得高于分值。')).toHaveLength(1);
  });

  it('is a form below a title of its own, whatever it is called', () => {
    expect(formsBelow('示例：', '2024年度项目支出绩效自评表')).toHaveLength(1);
  });
});
