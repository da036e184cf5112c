import { fc } from '../support/properties';
import {
  collapseRepeats,
  compactText,
  declaredPoints,
  findRepeat,
  normaliseLabel,
  plainText,
} from '../../src/engine/text';

describe('labels', () => {
  it.each([
    ['合    计', '合计'],
    ['总       分', '总分'],
    ['产\n出\n指\n标', '产出指标'],
    ['年初目标 值(A)', '年初目标值(A)'],
    ['年初目标值（A）：', '年初目标值(A)'],
    ['年度资金总额：', '年度资金总额'],
    ['“三公经费”控制率', '"三公经费"控制率'],
    ['产出指标【50分】', '产出指标(50分)'],
    ['\ufeff项目名称\u200b', '项目名称'],
  ])('%j is looked up as %j', (text, label) => {
    expect(normaliseLabel(text)).toBe(label);
  });

  it.each([
    ['一、项目概况', '项目概况'],
    ['（二）预算执行', '预算执行'],
    ['3.产出指标', '产出指标'],
    ['4、效益指标', '效益指标'],
    ['①数量指标', '数量指标'],
    ['2022年度', '2022年度'],
    ['12.5万元', '12.5万元'],
  ])('numbering of %j is dropped on request only', (text, label) => {
    expect(normaliseLabel(text, { dropNumbering: true })).toBe(label);
  });

  it('plain text keeps line breaks, compact text keeps none', () => {
    expect(plainText('  ９５％\r\n以上 ')).toBe('95%\n以上');
    expect(compactText(' ≤40工作 日\n')).toBe('≤40工作日');
  });
});

describe('texts cut and repeated by a column width', () => {
  it.each([
    ['全面展开 全面展开', '全面展开'],
    ['优化服务优化服务', '优化服务'],
    ['不适用不 适用', '不适用'],
    ['达成预期 达成预期', '达成预期'],
    ['确保基金安全确保', '确保基金安全'],
    ['百姓幸福感提升幸', '百姓幸福感提升'],
    ['达成预期 指标', '达成预期指标'],
    ['逐步推 开', '逐步推开'],
  ])('%j is read as %j', (text, once) => {
    expect(collapseRepeats(text)).toBe(once);
  });

  it.each([
    '1212',
    '100   100',
    '医保工作越来越好',
    '积极推进',
    '达成预期指标',
    '保障群众基本医保',
    '高',
    '≥95%',
    'AB AB',
    '',
  ])('%j is no repetition', (text) => {
    expect(findRepeat(text)).toBeNull();
  });

  it('tells a certain repetition from a likely one', () => {
    expect(findRepeat('及时处置及时处置')?.kind).toBe('whole');
    expect(findRepeat('确保基金安全确保')?.kind).toBe('cut');
  });

  it('never changes what it has already collapsed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = collapseRepeats(text);
        expect(collapseRepeats(once).length).toBeLessThanOrEqual(once.length);
      }),
    );
  });
});

describe('points declared in labels', () => {
  it.each([
    ['产出指标\n(50分)', '50'],
    ['（30分）', '30'],
    ['预算执行情况(万元)(20 分)', '20'],
    ['得分(20分*执行率)', '20'],
    ['目标 1(40分)：', '40'],
    ['满意度指标10分', '10'],
    ['服务对象满意度（10分）', '10'],
    ['能力建设（7.5分）', '7.5'],
    ['分值(10分)', '10'],
    ['预算执行情况(10分)', '10'],
    ['目标1 40分', '40'],
  ])('%j declares %s', (label, points) => {
    expect(declaredPoints(label)?.toFixed()).toBe(points);
  });

  it.each([
    '(100字以内)',
    '（100字以内）',
    '产出指标',
    '得分',
    '总分：100',
    '2022年度',
    '每少1个扣2分',
    '产出(50分)效益(30分)',
    '扣5分',
    '60-80分',
    '100-80%(含80%)',
  ])('%j declares nothing', (label) => {
    expect(declaredPoints(label)).toBeNull();
  });
});
