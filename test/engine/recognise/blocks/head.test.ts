import type { IndicatorForm } from '../../../../src/engine/form';
import { recognise } from '../../../../src/engine/recognise';
import { at } from '../../../support/view';
import { drawn } from '../../../support/forms/corpus';
import { indicatorForm } from '../../../support/form-kinds';

const formsOf = (drawing: string): readonly IndicatorForm[] =>
  recognise(drawn(drawing)).forms.map(indicatorForm);
const nameOf = ({ fields }: IndicatorForm): string | null =>
  at(fields.find(({ key }) => key === 'projectName')?.value);

const abreast = (above: string): string => `2024年航道项目绩效自评表 | < | < | < | | ${above}
项目一 | 航道疏浚 | < | < | | 项目二 | 航标更新 | < | <
指标 | 目标值 | 分值 | 得分 | | 指标 | 目标值 | 分值 | 得分
疏浚土方 | ≥18万方 | 50 | 50 | | 更新灯器 | ≥120座 | 60 | 60
船民满意度 | ≥90% | 50 | 50 | | 船民满意度 | ≥90% | 40 | 40
合计 | | 100 | 100 | | 合计 | | 100 | 100`;

test('numbered projects beside each other name their forms', () => {
  expect(formsOf(abreast('单位：万元 | < | < | <')).map(nameOf)).toEqual(['B2', 'G2']);
});

test('a title over the first of two forms gives both their year where only 单位：万元 stands over the second', () => {
  const years = (drawing: string) => formsOf(drawing).map(({ year }) => year?.value ?? null);
  expect(years(abreast('单位：万元 | < | < | <'))).toEqual([2024, 2024]);
  expect(years(abreast('请如实填写 | < | < | <'))).toEqual([2024, null]);
});

test('a caption over the indicators belongs to the form', () => {
  const drawing = `项目支出绩效目标表 | < | < | <
（2020年度） | < | < | <
项目名称 | 校舍建设 | < | <
绩效项目指标表 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 建设校舍 | ≥2栋
满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥90%`;
  const forms = formsOf(drawing);
  expect(forms.map(({ year }) => year?.value)).toEqual([2020]);
  expect(forms.map(nameOf)).toEqual(['B3']);
});

test('the days of one year below the title are its year', () => {
  const yearOf = (period: string) =>
    formsOf(`项目支出绩效自评表 | < | < | <
（${period}） | < | < | <
项目名称 | 厨房改造 | < | <
一级指标 | 三级指标 | 指标值 | 得分
产出指标 | 更新灶具 | ≥26台 | 60
满意度指标 | 家长满意度 | ≥95% | 40`)[0]?.year?.value;
  expect(yearOf('2023.01.01—2023.12.31')).toBe(2023);
  expect(yearOf('2022.07.01—2023.06.30')).toBeUndefined();
});

test('one title, and the year below it, are those of every form that begins with a project name', () => {
  const form = (name: string): string => `某某法院 | < | 单位：万元 | <
项目名称 | ${name} | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修面积 | ≥400平方米
满意度指标 | 服务对象满意度指标 | 干警满意度 | ≥95%`;
  const forms = formsOf(
    `项目支出绩效目标表 | < | < | <\n（2023年） | < | < | <\n${form('维修')}\n${form('办案')}`,
  );
  expect(forms.map(({ year }) => year?.value)).toEqual([2023, 2023]);
});

test('traditional characters with an English gloss are read as simplified ones', () => {
  const [form] = formsOf(`項目支出績效自評表⏎Self-evaluation | < | < | < | <
項目名稱⏎Project | 教學交流 | < | < | <
一級指標⏎Level 1 | 三級指標⏎Level 3 | 年度指標值⏎Target | 分值⏎Weight | 得分⏎Score
產出指標⏎Output | 招收學生 | ≥320人 | 60 | 60
滿意度指標⏎Satisfaction | 家長滿意度 | ≥90% | 40 | 40
總分⏎Total | < | < | 100 | 100`);
  expect(form && nameOf(form)).toBe('B2');
  expect(form?.columns.map(({ column }) => column)).toEqual(['level1', 'name', 'target', 'weight', 'score']);
  expect(at(form?.total?.score)).toBe('E6');
});

test('a title of more than a line is a title', () => {
  const title = `2023年度${'农村义务教育薄弱环节改善与能力提升和校舍安全保障长效机制'.repeat(2)}项目支出绩效自评表`;
  const drawing = `${title} | < | < | <
项目名称 | 校舍维修 | < | <
指标 | 目标值 | 分值 | 得分
修缮校舍 | ≥2栋 | 100 | 100`;
  expect(formsOf(drawing).map((form) => [at(form.title), form.year?.value])).toEqual([['A1', 2023]]);
});

test('of the goals of several periods, that of the year is the goal', () => {
  const goalOf = (heads: string) =>
    formsOf(`项目支出绩效目标申报表 | < | < | < | <
总体目标 | ${heads}
^ | 三年建成床位3600张 | < | 当年建成床位1200张 | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 权重
产出指标 | 数量指标 | 建成床位 | ≥1200张 | 60
满意度指标 | 服务对象满意度指标 | 老人满意度 | ≥90% | 40`)[0]?.goals?.expected.map(at);
  expect(goalOf('中期目标（2024—2026年） | < | 年度目标 | <')).toEqual(['D3']);
  expect(goalOf('年度目标 | < | 中期目标 | <')).toEqual(['B3']);
  expect(goalOf('中期目标 | < | 实施期目标 | <')).toBeUndefined();
});

test('a total below the remarks is no note', () => {
  const [form] = formsOf(`项目支出绩效自评表 | < | < | < | <
一级指标 | 三级指标 | 指标值 | 分值 | 得分
产出指标 | 更新灶具 | ≥26台 | 60 | 60
满意度指标 | 家长满意度 | ≥95% | 40 | 40
其他需要说明事项 | 无 | < | < | <
总分 | < | < | 100 | 100
填表人：某某 | < | < | < | <`);
  expect(form?.notes.map(at)).toEqual(['A5', 'B5', 'A7']);
  expect(at(form?.total?.label)).toBe('A6');
});

test('a caption over the indicators is no goal', () => {
  const [form] = recognise(
    drawn(`项目支出绩效自评表 | | | | | |
项目名称 | 村卫生室改造 | | | | |
三、年度总体目标 | | | | | |
预期目标 | | | | 实际完成情况 | |
一、改造村卫生室6所。 | | | | 已改造6所。 | |
四、绩效指标完成情况 | | | | | |
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 数量指标 | 改造村卫生室 | ≥6所 | 6所 | 60 | 60
满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 93% | 40 | 40`),
  ).forms.map(indicatorForm);
  expect(form?.goals?.expected.map(at)).toEqual(['A5']);
  expect(form?.goals?.achieved.map(at)).toEqual(['E5']);
});
