import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '必设的二级指标都有指标和指标值',
  fault: '必设的二级指标缺指标或指标值',
  what: '项目绩效目标表的数量、质量、时效、效益、满意度各类，至少有一条填了指标值的三级指标。',
  why: '目标申报审核首先看指标是否完整，缺类的要补充或说明。',
  right: '时效指标：市内报销时间 ≤1天',
  wrong: '“时效指标”一行没有三级指标和指标值',
  limits: '没有二级指标的表不判断；效益各类有一类即可；个别不适用的项目可以忽略本提醒。',
  repair: '补充{name}，写明三级指标和指标值；确不适用的请在说明中注明。',
  sentences: {
    none: '{cell} {name}下没有填了指标值的三级指标。',
    absent: '{cell} 表里没有{name}。',
  },
} satisfies CheckText;
