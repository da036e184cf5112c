import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formOf, FORMS } from './corpus';
import { verdictOf } from './verdict';

const SECTION = '-- not yet right';

/**
 * Writes into the form file where the program is not right: lines that have become right are removed; new
 * ones are only added with `admit`. Returns what was changed, in lines to print.
 */
export function settle(id: string, admit: boolean): readonly string[] {
  const file = path.join(FORMS, `${id}.form`);
  const text = readFileSync(file, 'utf8');
  const form = formOf(id, text);
  const { wrong } = verdictOf(form);
  const grown = wrong.filter((line) => !form.file.wrong.includes(line));
  const gone = form.file.wrong.filter((line) => !wrong.includes(line));
  if (grown.length > 0 && !admit)
    return [
      `${id}: not settled, for ${grown.length} things are newly wrong (--admit writes them down):`,
      ...grown.map((line) => `  + ${line}`),
    ];
  if (grown.length + gone.length === 0) return [];
  writeFileSync(file, withWrong(text, wrong));
  return [`${id}: ${gone.length} right now, ${grown.length} newly wrong, ${wrong.length} left`];
}

/** The text of a form file with another section “not yet right”; none when nothing is wrong. */
export function withWrong(text: string, wrong: readonly string[]): string {
  const [rest = ''] = text.split(`\n${SECTION}\n`);
  const body = `${rest.trimEnd()}\n`;
  return wrong.length === 0 ? body : `${body}\n${[SECTION, ...wrong].join('\n')}\n`;
}
