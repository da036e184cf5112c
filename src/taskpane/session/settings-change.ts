import { settingsText, type PaneSettings } from '../settings';
import { sessionTexts } from '../texts/session';
import { paneTroubleSentence, type SessionContext } from './context';

/** Keeps changed settings in the document and judges again. */
export function createSettingsChange(
  { host, engine, store, surroundings }: SessionContext,
  judgeAgain: () => Promise<void>,
): (wished: PaneSettings) => Promise<void> {
  let writing: Promise<void> = Promise.resolve();

  return async (wished) => {
    const { customProfiles, profile } = store.get().settings;
    const next = wished.profile === profile ? wished : { ...wished, profileBrought: false };
    store.dispatch({ type: 'settings', settings: next });
    try {
      if (next.customProfiles !== customProfiles) {
        store.dispatch({ type: 'catalogue', catalogue: await engine.catalogue(next.customProfiles) });
      }
      await judgeAgain();
      // One after the other: a slow write must not replace a later one.
      const text = settingsText(next);
      surroundings.ownTexts.note(text);
      writing = writing.catch(() => undefined).then(() => host.writeSettings(text));
      await writing;
    } catch (error) {
      const sentence = sessionTexts['settings-not-kept'](paneTroubleSentence(error));
      store.dispatch({ type: 'failed', trouble: { sentence, retry: null } });
    }
  };
}
