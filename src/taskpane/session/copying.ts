import type { PaneState } from '../state';
import { sessionTexts } from '../texts/session';
import { announce, type SessionContext } from './context';

/**
 * Puts a text on the clipboard and announces it; where the host forbids it, the pane shows the text to be
 * copied by hand. `shown` returns the change of the state for the text to be shown, null = none.
 */
export async function copyOrShow(
  context: SessionContext,
  text: string,
  copied: string,
  shown: (text: string | null) => Partial<PaneState['tools']>,
): Promise<void> {
  const done = await context.surroundings.copy(text);
  context.store.dispatch({ type: 'tools', tools: shown(done ? null : text) });
  announce(context, done ? copied : sessionTexts['not-copied']);
}
