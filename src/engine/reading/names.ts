import type { Indicator } from '../form';
import { memo } from '../memo';
import { INDICATOR_NUMBER_BEFORE } from '../words/levels';

/** The name of an indicator for messages: without numbering, without line breaks, not too long. */
export function nameOf({ name }: Pick<Indicator, 'name'>): string {
  return shortName(name.text);
}

const shortName = memo((text: string): string => shortText(text.replace(INDICATOR_NUMBER_BEFORE, '')));

/** The text of a cell, shortened for a sentence. */
export function shortText(text: string, limit = 24): string {
  const line = text.replace(/\s+/g, /[a-z]/i.test(text) ? ' ' : '').trim();
  return line.length > limit && [...line].length > limit ? `${[...line].slice(0, limit).join('')}…` : line;
}
