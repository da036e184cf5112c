import { expression, oneOf } from './expression';

/** Names of the levels above an indicator. */

const FIRST = oneOf(
  ...[
    '投入',
    '过程',
    '决策',
    '产出',
    '效益',
    '效果',
    '满意度',
    '成本',
    '社会效益',
    '服务对象满意度',
    '部门管理',
  ],
  ...['履职效果', '履职效能', '履职', '能力建设', '管理效率', '预算管理', '可持续影响', '投入管理', '管理'],
);

/** A group of the first level: 产出指标, 部门管理. */
export const LEVEL1_NAME = expression(`^(?:项目)?${FIRST}(?:类)?(?:指标|情况|目标|值)?$`);

/** A group of the second level: 数量指标, 社会效益指标. */
export const LEVEL2_NAME = expression(
  '^(?:产出)?(?:数量|质量|时效|成本)(?:指标|值)?$',
  '^(?:经济|社会|生态|环境)(?:成本|效益|影响)(?:指标|值)?$',
  ...['^可持续(?:影响|发展)?(?:指标|值)?$', '^(?:服务对象)?满意度(?:指标|值)?$'],
);

/** A group that may only take points off. */
export const CONSTRAINT = /约束性/;

/** A name that ends with 指标, before its points. */
export const CALLED_INDICATOR = /指标\d*(?:\(|$)/;

/** A name that ends with 指标. */
export const ENDS_WITH_INDICATOR = /指标$/;

/** 指标1：培训次数 is 培训次数. */
export const INDICATOR_NUMBER_BEFORE = /^指标\s*(?::\s*)?(?:\d+\s*)?[::、.]\s*/;

/** 指标1： before what a row says. */
export const INDICATOR_WORD_BEFORE = /^指标\d*[:：]?/;
