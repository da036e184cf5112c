import type { InspectOptions } from '../../engine/finding';
import type { DocumentRules } from '../../functions/arguments';
import type { FunctionId } from '../../functions/ids';
import { createUsedRules } from '../../functions/used-rules';
import type { SettingsStore } from './host';

/** The rules chosen for the document that is shown, for the functions in its cells. */
export interface ShownRules {
  /** null until they have been read. */
  read(id: FunctionId): DocumentRules;
  /** Another document is shown; returns its settings, so that what the pane writes is taken at once. */
  open(settings: SettingsStore): SettingsStore;
}

export interface RulesOptions {
  /** The rules in the settings of a document. */
  readonly rulesOf: (settings: string | null) => InspectOptions;
  /** Formulas have been calculated under other rules. */
  readonly onChange: () => void;
}

export function createShownRules({ rulesOf, onChange }: RulesOptions): ShownRules {
  let rules: DocumentRules = null;
  let shown: SettingsStore | null = null;
  const used = createUsedRules();

  const take = (settings: SettingsStore, text: string | null): void => {
    if (settings !== shown) return;
    rules = rulesOf(text);
    if (!used.differ(rules)) return;
    used.forget();
    onChange();
  };

  return {
    read: (id) => {
      used.note(id, rules);
      return rules;
    },
    open: (settings) => {
      shown = settings;
      rules = null;
      used.forget();
      void settings
        .read()
        .catch(() => null)
        .then((text) => take(settings, text));
      return {
        read: settings.read,
        write: async (json) => {
          await settings.write(json);
          take(settings, json);
        },
      };
    },
  };
}
