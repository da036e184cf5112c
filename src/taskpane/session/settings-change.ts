import { settingsText, type PaneSettings } from '../settings';
import { sessionTexts } from '../texts/session';
import { paneTroubleSentence, type SessionContext } from './context';

/** Keeps changed settings in the document and judges again. */
export function createSettingsChange(
  { host, engine, store, surroundings }: SessionContext,
  judgeAgain: () => Promise<void>,
): (wished: PaneSettings) => Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  const fail = (sentence: string): void => {
    store.dispatch({ type: 'failed', trouble: { sentence, retry: null } });
  };

  return async (wished) => {
    const { customProfiles, profile } = store.get().settings;
    const next = wished.profile === profile ? wished : { ...wished, profileBrought: false };
    store.dispatch({ type: 'settings', settings: next });
    const text = settingsText(next);
    surroundings.ownTexts.note(text);
    // Written while it is judged: who sees the result may close the document at once. One after the other: a
    // slow write must not replace a later one.
    writing = writing.catch(() => undefined).then(() => host.writeSettings(text));
    const kept = writing.then(() => null, paneTroubleSentence);
    try {
      if (next.customProfiles !== customProfiles) {
        store.dispatch({ type: 'catalogue', catalogue: await engine.catalogue(next.customProfiles) });
      }
      await judgeAgain();
      const trouble = await kept;
      if (trouble !== null) fail(sessionTexts['settings-not-kept'](trouble));
    } catch (error) {
      fail(paneTroubleSentence(error));
    }
  };
}
