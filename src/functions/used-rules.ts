import type { DocumentRules } from './arguments';
import type { FunctionId } from './ids';

/**
 * The rules under which formulas were calculated: Excel does not recalculate them when other rules are
 * chosen.
 */
export interface UsedRules {
  note(id: FunctionId, rules: DocumentRules): void;
  /** Whether formulas would be calculated differently under these. */
  differ(rules: DocumentRules): boolean;
  forget(): void;
}

/** PJ.CHECK depends on everything that the pane keeps, the others on the profile alone. */
type RulesPart = 'profile' | 'everything';

export function createUsedRules(): UsedRules {
  const used = new Map<RulesPart, string>();
  return {
    note: (id, rules) => {
      const part = id === 'CHECK' ? 'everything' : 'profile';
      used.set(part, rulesText(part, rules));
    },
    differ: (rules) => [...used].some(([part, text]) => text !== rulesText(part, rules)),
    forget: () => used.clear(),
  };
}

function rulesText(part: RulesPart, rules: DocumentRules): string {
  if (rules === null || part === 'everything') return JSON.stringify(rules);
  const { profile, customProfiles } = rules;
  return JSON.stringify({ profile, customProfiles });
}
