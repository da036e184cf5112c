import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '预算数和执行数要填写',
  fault: '预算数或执行数没有填',
  what: '年度资金总额一行的全年预算数和全年执行数不能空，预算数为 0 时请人确认。',
  why: '没有预算数或执行数就算不出执行率和执行得分。',
  right: '全年预算数 10，全年执行数 10',
  wrong: '全年预算数 10，全年执行数空白',
  limits: '目标申报表没有执行数一列，不适用。“0”视为已填。',
  repair: '填入{column}；确实没有资金的填 0 并说明。',
  repairs: {
    unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
    zero: '核对全年预算数；确实没有预算的项目，请按当地口径确定执行率和执行得分。',
  },
  sentences: {
    unexplained: '{cell} {column}是空的，但同一行 {cells} 的数没有认准，可能就是它；请核对这些单元格。',
    missing: '{cell} {column}没有填，无法计算预算执行率。',
    zero: '{cell} 全年预算数为 0，执行率无法计算；各地对“0 预算”的处理不同，请人工确认。',
  },
} satisfies CheckText;
