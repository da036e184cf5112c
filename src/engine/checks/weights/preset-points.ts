import type { Group } from '../../form';
import type { GroupPreset, GroupPresetSet } from '../../profiles';
import { compactText } from '../../text';

export function presetFor(group: Group, set: GroupPresetSet): GroupPreset | null {
  const name = compactText(group.name);
  return set.find(({ words }) => words.some((word) => name.includes(word))) ?? null;
}
