import { projectNameOf } from '../../../src/engine/reading/project-name';
import { recognise } from '../../../src/engine/recognise';
import { oneSheet } from '../../support/accounts/sheets';

function nameIn(title: string, field?: string): string | null | undefined {
  const { forms } = recognise(
    oneSheet([
      [title],
      ...(field === undefined ? [] : [['项目名称', field]]),
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '培训次数', '10次', '10次', 50, 50],
      ['效益指标', '学员满意度', '≥90%', '95%', 50, 50],
      ['总分', null, null, null, 100, 100],
    ]),
  );
  return forms[0] && projectNameOf(forms[0]);
}

describe('the name of the project', () => {
  it.each([
    ['县医院2024年设备购置与服务能力提升项目绩效自评表', '设备购置与服务能力提升项目'],
    ['矿区道路扬尘治理项目绩效自评表', '矿区道路扬尘治理项目'],
    ['档案数字化项目绩效自评表（2023年度）', '档案数字化项目'],
    ['县人民法院2023年办案业务费绩效自评表', '办案业务费'],
    ['2024年度草原生态畜牧业补助资金支出绩效自评表', '草原生态畜牧业补助资金'],
    ['2024年中央水利发展资金区域绩效目标表', '中央水利发展资金'],
  ])('is read in the title “%s”', (title, name) => {
    expect(nameIn(title)).toBe(name);
  });

  it.each([
    '2024年度项目支出绩效自评表',
    '2024年市级专项资金绩效自评表',
    '项目支出绩效自评表（2023年度）',
    '2024年专项业务费绩效自评表',
    '2023年部门整体支出绩效自评表',
    '中央对地方转移支付项目绩效自评表',
  ])('is not in the general words of “%s”', (title) => {
    expect(nameIn(title)).toBeNull();
  });

  it('is that of its own cell where the form has one', () => {
    expect(nameIn('2024年矿区道路扬尘治理项目绩效自评表', '道路治理')).toBe('道路治理');
  });

  it.each([
    ['50011324T000004127388-应急救援装备购置', '应急救援装备购置'],
    ['2020年卫片执法补助经费支出绩效自评表', '2020年卫片执法补助经费'],
    ['G108国道-养护工程', 'G108国道-养护工程'],
    ['绩效自评表', '绩效自评表'],
  ])('stands without code and title in “%s”', (field, name) => {
    expect(nameIn('项目支出绩效自评表', field)).toBe(name);
  });

  it.each([
    '项目名称：路灯维护　　项目负责人：某某　　金额单位：万元',
    '年度：2023　项目名称：路灯维护　单位：某市路灯管理所　状态：已审核',
  ])('is found among the labels of one cell: %s', (line) => {
    const { forms } = recognise(
      oneSheet([
        ['项目支出绩效自评表'],
        [line],
        ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '培训次数', '10次', '10次', 50, 50],
        ['效益指标', '学员满意度', '≥90%', '95%', 50, 50],
        ['总分', null, null, null, 100, 100],
      ]),
    );
    expect(forms[0] && projectNameOf(forms[0])).toBe('路灯维护');
  });

  it('ends before the money of the same sentence', () => {
    const text = '项目：家庭医生签约服务；全年预算56万元，实际支出54.32万元，执行率97%。';
    const { forms } = recognise(
      oneSheet([
        ['2024年项目绩效自评'],
        [text],
        ['指标类别', '指标', '目标', '完成', '满分', '得分'],
        ['产出', '签约居民', '≥8600人', '8712人', 60, 60],
        ['满意度', '居民满意度', '≥90%', '95%', 40, 40],
      ]),
    );
    expect(forms[0] && projectNameOf(forms[0])).toBe('家庭医生签约服务');
  });
});
