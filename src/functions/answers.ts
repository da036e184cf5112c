import type { DocumentRules } from './arguments';
import { rangeArgument, single } from './arguments';
import type { ResultRow } from './compute';
import * as compute from './compute';
import type { FunctionId } from './ids';

/** What each function does with the arguments of a cell, under the rules of the document. */

export type FunctionAnswer = string | number | readonly ResultRow[];

/** All but PJ.CHECK, which needs the whole engine. */
export type QuickFunction = Exclude<FunctionId, 'CHECK'>;

const ANSWERS: Readonly<
  Record<QuickFunction, (args: readonly unknown[], document: DocumentRules) => FunctionAnswer>
> = {
  SCORE: ([weight, target, actual, profile], document) =>
    compute.scoreAnswer(single(weight), single(target), single(actual), single(profile), document),
  EXECSCORE: ([weight, budget, executed, profile], document) =>
    compute.executionScoreAnswer(single(weight), single(budget), single(executed), single(profile), document),
  RATE: ([budget, executed, profile], document) =>
    compute.rateAnswer(single(budget), single(executed), single(profile), document),
  COMPLETION: ([target, actual]) => compute.completionAnswer(single(target), single(actual)),
  PARSE: ([value]) => compute.parseAnswer(single(value)),
  TIER: ([weight, actual, profile], document) =>
    compute.tierAnswer(single(weight), single(actual), single(profile), document),
  TOTAL: ([scores, execution]) => compute.totalAnswer(rangeArgument(scores), single(execution)),
  GRADE: ([score, profile], document) => compute.gradeAnswer(single(score), single(profile), document),
  EXPLAIN: ([weight, target, actual, profile], document) =>
    compute.explainAnswer(single(weight), single(target), single(actual), single(profile), document),
  WEIGHTED: ([values, funds]) => compute.weightedAnswer(rangeArgument(values), rangeArgument(funds)),
  PROFILES: (_none, document) => compute.profileList(document),
};

/** @throws FunctionTrouble */
export function quickAnswer(
  id: QuickFunction,
  args: readonly unknown[],
  document: DocumentRules,
): FunctionAnswer {
  return ANSWERS[id](args, document);
}

export { FunctionTrouble } from './arguments';
