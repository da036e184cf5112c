import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '执行率偏低要说明原因',
  fault: '执行率偏低，没有说明原因',
  what: '执行率低于评分规则规定的界限（一般为 90%）时，应在原因栏说明。',
  why: '复核人员首先看执行率偏低的项目有没有说明。',
  right: '执行率 83.63%，原因栏写明剩余任务结转下年',
  wrong: '执行率 83.63%，原因栏空白',
  limits: '评分规则没有规定界限，或表上没有可以写原因的地方时不适用；原因写得是否充分由人判断。',
  repair: '在原因栏说明执行率偏低的原因和改进措施。',
  sentences: {
    missing: '{cell} 预算执行率为 {stated}，低于 {expected}，没有说明原因。',
  },
} satisfies CheckText;
