import type { InspectOptions } from '../engine/finding';
import type { FunctionId } from '../functions/ids';
import { createUsedRules } from '../functions/used-rules';

/** The rules of the document as functions use them. */
export interface RulesHolder {
  get(id: FunctionId): Promise<InspectOptions>;
  /**
   * To be called when the pane has read or changed them; returns whether formulas have been calculated under
   * others.
   */
  set(rules: InspectOptions): boolean;
}

/** Asks the workbook once (`read`); afterwards the pane reports each change. */
export function createRules(read: () => Promise<InspectOptions>): RulesHolder {
  let current: Promise<InspectOptions> | null = null;
  const used = createUsedRules();

  async function get(id: FunctionId): Promise<InspectOptions> {
    current ??= read();
    try {
      const rules = await current;
      used.note(id, rules);
      return rules;
    } catch (error) {
      // The next formula reads them again.
      current = null;
      throw error;
    }
  }

  return {
    get,
    set: (rules) => {
      current = Promise.resolve(rules);
      return used.differ(rules);
    },
  };
}
