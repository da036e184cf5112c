import { expression } from './expression';
import { MONTHS } from './years';

/** Labels of the block of overall goals (年度总体目标). */

/** What was to be achieved. */
export const GOAL_EXPECTED = expression(
  '^(?:年初|年度|本年|全年|项目|专项|当年|预期|绩效|总体|设定|部门|长期|中期|实施期|整体|调整后?){0,8}' +
    '(?:设定|总体?|绩效|工作|预期|履职|主要){0,4}(?:目标)(?:设定|值|内容|情况|任务)?$',
  ...['^预期目标', '^年初设定(?:目标|$)', '^总体目标$', '^目标内容$', '^年度(?:主要)?任务$'],
);

/** What was achieved. */
export const GOAL_ACHIEVED = expression(
  `^(?:${MONTHS}|前三季度)?` +
    '(?:年度|全年|本年|目标|项目|总体|实际|具体|绩效|年[末终底]|当年|绩效目标|年度目标|总体目标|年度总体目标|整体|工作|任务|履职)*' +
    '(?:实际)?(?:目标)?(?:完成|实现|达成|执行|落实)(?:情况|说明|结果|程度)?(?:综述|概述|简述)?$',
);

/** Beside the label of the goals: what was to be achieved, and what was. */
export const GOAL_BRIEFLY = /^(?:年初)?(?:预期|预定|设定|计划|目标)(?:情况|内容)?$/;
export const RESULT_BRIEFLY = /^(?:年末|全年)?(?:实际|完成|实现|达成|结果|实绩)(?:情况|内容)?$/;

/** The head of a list of tasks with their results, which is not the goal. */
export const TASK_HEAD = /^(?:任务|工作)名称$/;

/** The goal as it was adjusted in the year. */
export const ADJUSTED_GOAL = /调整/;

/** Below the head of the adjusted goal: there was no adjustment. */
export const NOT_ADJUSTED = /^(?:无|未|没有|不)(?:作|做|予)?(?:出)?(?:调整|变[动化更])?$/;

/** A goal as the heading over its indicators. */
export const GOAL_HEADING = /^(?:(?:年度)?(?:绩效)?(?:目标|任务)|[一二三四五六七八九十]、)/;

/** 目标1: its number is not a number of points. */
export const NUMBERED_GOAL = /^目标\d$/;
