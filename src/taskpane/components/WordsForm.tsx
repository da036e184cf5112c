import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Finding } from '../../engine/finding';
import { blankForWords } from '../words';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { findingTexts } from '../texts/findings';

/** The reason is typed here, so that the person need not look for its cell in the sheet. */
export function WordsForm({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, session, busy } = usePane();
  const [words, setWords] = useState('');
  const id = useId();
  const workbook = state.checked?.workbook;
  if (!workbook) return null;
  const old = blankForWords(workbook, finding);
  if (old === null) return null;
  const { cell } = finding;
  const text = words.trim();
  return (
    <form
      className="pj-form"
      aria-label={findingTexts.words}
      onSubmit={(event) => {
        event.preventDefault();
        if (text === '') return;
        const label = findingTexts['words-written'](cell.address);
        startWork(
          session.fix(finding, {
            label,
            button: label,
            certain: false,
            edits: [{ cell, old: old.value, value: text }],
          }),
        );
      }}
    >
      <label className="pj-label" htmlFor={id}>
        {findingTexts['words-in'](cell.address)}
      </label>
      <textarea
        id={id}
        className="pj-input"
        value={words}
        rows={2}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="pj-row">
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy || text === ''}>
          {commonTexts.write}
        </Button>
      </div>
    </form>
  );
}
