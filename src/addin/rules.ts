import type { InspectOptions } from '../engine/finding';

/** The rules of the document as functions use them. */
export interface DocumentRules {
  /** `part`: what the answer will depend on. */
  get(part: RulesPart): Promise<InspectOptions>;
  /** The pane has read or changed them; answers whether formulas have been calculated under others. */
  set(rules: InspectOptions): boolean;
}

/** PJ.CHECK depends on everything that the pane keeps, the others on the profile alone. */
export type RulesPart = 'profile' | 'everything';

/** Asks the workbook once (`read`); afterwards the pane tells each change. */
export function createRules(read: () => Promise<InspectOptions>): DocumentRules {
  let current: Promise<InspectOptions> | null = null;
  const used = new Map<RulesPart, string>();

  async function get(part: RulesPart): Promise<InspectOptions> {
    current ??= read();
    try {
      const rules = await current;
      used.set(part, textOf(part, rules));
      return rules;
    } catch (error) {
      // The next formula asks again.
      current = null;
      throw error;
    }
  }

  return {
    get,
    set: (rules) => {
      current = Promise.resolve(rules);
      return [...used].some(([part, text]) => text !== textOf(part, rules));
    },
  };
}

function textOf(part: RulesPart, rules: InspectOptions): string {
  const { profile, customProfiles } = rules;
  return JSON.stringify(part === 'profile' ? { profile, customProfiles } : rules);
}
