import type { Change } from '../../../support/altered';

/** A form with only title, name and date. */
export const titled = (
  title: string,
  name: string,
  columns: readonly string[] = ['年度指标值', '实际完成值'],
): readonly (readonly Change[])[] => [
  [title],
  ['（2023年度）'],
  ['项目名称', name],
  ['填报日期', '2022年11月3日'],
  ['一级指标', '二级指标', '三级指标', ...columns],
  ['产出指标', '数量指标', '培训人数', '≥30人', '32人'],
  ['效益指标', '社会效益指标', '就业人数', '≥20人', '25人'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%'],
];
