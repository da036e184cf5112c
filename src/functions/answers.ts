import type { DocumentRules } from './arguments';
import { range, single } from './arguments';
import type { Row } from './compute';
import * as compute from './compute';
import type { FunctionId } from './ids';

/** What each function does with the arguments of a cell, under the rules of the document. */

export type Answer = string | number | readonly Row[];

/** All but PJ.CHECK, which needs the whole engine. */
export type QuickFunction = Exclude<FunctionId, 'CHECK'>;

const ANSWERS: Readonly<
  Record<QuickFunction, (args: readonly unknown[], document: DocumentRules) => Answer>
> = {
  SCORE: ([weight, target, actual, profile], document) =>
    compute.score(single(weight), single(target), single(actual), single(profile), document),
  EXECSCORE: ([weight, budget, executed, profile], document) =>
    compute.executionScore(single(weight), single(budget), single(executed), single(profile), document),
  RATE: ([budget, executed, profile], document) =>
    compute.rate(single(budget), single(executed), single(profile), document),
  COMPLETION: ([target, actual]) => compute.completion(single(target), single(actual)),
  PARSE: ([value]) => compute.parse(single(value)),
  TIER: ([weight, actual, profile], document) =>
    compute.tier(single(weight), single(actual), single(profile), document),
  TOTAL: ([scores, execution]) => compute.total(range(scores), single(execution)),
  GRADE: ([score, profile], document) => compute.grade(single(score), single(profile), document),
  EXPLAIN: ([weight, target, actual, profile], document) =>
    compute.explain(single(weight), single(target), single(actual), single(profile), document),
  WEIGHTED: ([values, funds]) => compute.weighted(range(values), range(funds)),
  PROFILES: (_none, document) => compute.profileList(document),
};

/** @throws FunctionTrouble */
export function answerOf(id: QuickFunction, args: readonly unknown[], document: DocumentRules): Answer {
  return ANSWERS[id](args, document);
}

export { FunctionTrouble } from './arguments';
