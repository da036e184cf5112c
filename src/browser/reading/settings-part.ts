import { UNREADABLE_SETTINGS } from '../../engine/kept';
import { SETTINGS_NAMESPACE } from '../../engine/settings-namespace';
import { readCustomPart, type OpenOptions } from '../../xlsx';

/** Settings inside a file; for a part that is too long or damaged a text that the pane reports as such. */
export function settingsIn(bytes: Uint8Array, name: string, options: OpenOptions = {}): string | null {
  const part = readCustomPart(bytes, SETTINGS_NAMESPACE, name, options);
  if (part === null) return null;
  return part.kind === 'text' ? part.text : UNREADABLE_SETTINGS;
}
