import { readDocument, withoutBrought } from '../guest';
import { DEFAULT_SETTINGS, settingsText, withColumn } from '../settings';
import { sessionTexts } from '../texts/session';
import type { Checking } from './checking';
import { announce, type SessionContext } from './context';

/** The settings of a document: its own, those that came with the file, and those that this computer remembers. */
export interface DocumentSettings {
  readSettings(): Promise<void>;
  /** The person chooses the header of a column in forms of this layout; remembered for the next file. */
  pointColumn(layout: string, column: string, label: string): Promise<void>;
  discardBrought(): Promise<void>;
  /** The person has seen what came with the file; the same is not announced again on this computer. */
  closeBrought(): void;
}

export function createDocumentSettings(context: SessionContext, checking: Checking): DocumentSettings {
  const { host, engine, store } = context;

  async function readSettings(): Promise<void> {
    const text = await host.readSettings();
    const { settings, brought, damaged } = await readDocument(
      text,
      engine,
      context.surroundings.ownTexts.has,
    );
    store.dispatch({ type: 'settings', settings });
    const isTold = brought !== null && context.surroundings.toldTexts.has(brought.text);
    store.dispatch({ type: 'brought', brought: isTold ? null : brought });
    if (damaged) announce(context, sessionTexts['settings-damaged']);
  }

  async function pointColumn(layout: string, column: string, label: string): Promise<void> {
    const { settings, remembered } = store.get();
    const { columns } = withColumn({ ...settings, columns: remembered }, layout, column, label);
    store.dispatch({ type: 'remembered', columns });
    context.surroundings.remember(settingsText({ ...DEFAULT_SETTINGS, columns }));
    await checking.change(withColumn(settings, layout, column, label));
  }

  async function discardBrought(): Promise<void> {
    const { brought, settings } = store.get();
    if (brought === null) return;
    store.dispatch({ type: 'brought', brought: null });
    await checking.change(withoutBrought(settings, brought));
    announce(context, sessionTexts['brought-discarded']);
  }

  function closeBrought(): void {
    const { brought } = store.get();
    if (brought !== null) context.surroundings.toldTexts.note(brought.text);
    store.dispatch({ type: 'brought', brought: null });
  }

  return { readSettings, pointColumn, discardBrought, closeBrought };
}
