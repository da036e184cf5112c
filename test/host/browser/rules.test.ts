import type { InspectOptions } from '../../../src/engine/finding';
import { createShownRules } from '../../../src/host/browser/rules';
import type { SettingsStore } from '../../../src/host/browser/host';

/** Settings that name a profile, kept in memory. */
function document(profile: string | null): SettingsStore {
  let text = profile;
  return {
    read: async () => text,
    write: async (json) => {
      text = json;
    },
  };
}

const rulesOf = (text: string | null): InspectOptions => (text === null ? {} : { profile: text });
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the rules of the document that is shown', () => {
  it('are unknown until they are read, and formulas that were answered before are answered again', async () => {
    let again = 0;
    const rules = createShownRules({ rulesOf, onChange: () => (again += 1) });
    rules.open(document('hubei'));
    expect(rules.read('SCORE')).toBeNull();
    await settled();
    expect(again).toBe(1);
    expect(rules.read('SCORE')).toEqual({ profile: 'hubei' });
  });

  it('change with what the pane writes, which asks formulas again only where some were answered otherwise', async () => {
    let again = 0;
    const rules = createShownRules({ rulesOf, onChange: () => (again += 1) });
    const settings = rules.open(document(null));
    await settled();
    await settings.write('hubei');
    expect(again).toBe(0);
    expect(rules.read('SCORE')).toEqual({ profile: 'hubei' });
    await settings.write('hubei');
    expect(again).toBe(0);
    await settings.write('anhui');
    expect(again).toBe(1);
    expect(rules.read('CHECK')).toEqual({ profile: 'anhui' });
  });

  it('are those of the document shown last, and the usual ones where nothing can be kept', async () => {
    const rules = createShownRules({ rulesOf, onChange: () => undefined });
    const first = rules.open(document('hubei'));
    const forbidden = { ...document(null), read: () => Promise.reject(new Error('forbidden')) };
    rules.open(forbidden);
    await first.write('anhui');
    await settled();
    expect(rules.read('SCORE')).toEqual({});
  });
});
