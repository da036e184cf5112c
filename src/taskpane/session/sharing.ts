import { parsedJson } from '../../workbook/own';
import type { ImportedProfile } from '../engine';
import { readShared, sharedText } from '../settings';
import { sessionTexts } from '../texts/session';
import type { Checking } from './checking';
import { announce, paneTroubleSentence, type SessionContext } from './context';
import { copyOrShow } from './copying';

/** Import and export of rules: rule files, and what one document shares with others. */
export interface Sharing {
  /** Imports a profile, or the text of `copyShared`. */
  importProfile(text: string): Promise<void>;
  /** Whether a rule file can be used, and what it means; nothing is kept. */
  tryRule(json: unknown): Promise<ImportedProfile>;
  /** Copies a rule file; false if the clipboard may not be written. */
  copyRule(text: string): Promise<boolean>;
  /** Rules and pointed columns as a text for other documents and colleagues. */
  copyShared(): Promise<void>;
}

export function createSharing(context: SessionContext, checking: Checking): Sharing {
  const { engine, store, surroundings } = context;

  async function importShared(shared: NonNullable<ReturnType<typeof readShared>>): Promise<void> {
    const { settings } = store.get();
    const read = await Promise.all(shared.customProfiles.map((profile) => engine.readProfile(profile)));
    const messages = read.flatMap((result) => (result.ok ? [] : result.messages));
    if (messages.length > 0) {
      const sentence = sessionTexts['rules-unfit'](messages);
      store.dispatch({ type: 'failed', trouble: { sentence, retry: null } });
      return;
    }
    const ids = shared.customProfiles.map(idOf);
    const others = settings.customProfiles.filter((profile) => !ids.includes(idOf(profile)));
    await checking.change({
      ...settings,
      profile: shared.profile ?? settings.profile,
      customProfiles: [...others, ...shared.customProfiles],
      columns: { ...settings.columns, ...shared.columns },
    });
    announce(context, sessionTexts['rules-imported']);
  }

  async function importProfile(text: string): Promise<void> {
    const shared = readShared(text);
    if (shared) return importShared(shared);
    const imported = await engine.readProfile(parsedJson(text));
    if (!imported.ok) {
      const sentence = sessionTexts['rule-unfit'](imported.messages);
      store.dispatch({ type: 'failed', trouble: { sentence, retry: null } });
      return;
    }
    const { settings } = store.get();
    const others = settings.customProfiles.filter((profile) => idOf(profile) !== imported.id);
    await checking.change({
      ...settings,
      customProfiles: [...others, imported.profile],
      profile: imported.id,
    });
    announce(context, sessionTexts['rule-imported'](imported.name));
  }

  async function tryRule(json: unknown): Promise<ImportedProfile> {
    return engine
      .readProfile(json)
      .catch((error: unknown) => ({ ok: false, messages: [paneTroubleSentence(error)] }) as const);
  }

  async function copyRule(text: string): Promise<boolean> {
    const copied = await surroundings.copy(text);
    if (copied) announce(context, sessionTexts['rule-copied']);
    return copied;
  }

  async function copyShared(): Promise<void> {
    await copyOrShow(
      context,
      sharedText(store.get().settings),
      sessionTexts['rules-copied'],
      (sharedText) => ({ sharedText }),
    );
  }

  return { importProfile, tryRule, copyRule, copyShared };
}

function idOf(profile: unknown): unknown {
  return typeof profile === 'object' && profile !== null && 'id' in profile ? profile.id : undefined;
}
