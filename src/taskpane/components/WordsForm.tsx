import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { parseAddress } from '../../engine/address';
import type { CellAt, Finding } from '../../engine/finding';
import type { WorkbookSnapshot } from '../../engine/workbook';
import { run, usePane } from './pane-context';

/** Checks that are answered with words in the cell of the finding, which nobody but the person knows. */
const ANSWERED_WITH_WORDS: readonly string[] = ['deduction-reason', 'execution-reason'];

/** A reason is typed where it is asked for, instead of being looked for in the sheet. */
export function WordsForm({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, session, busy } = usePane();
  const [words, setWords] = useState('');
  const id = useId();
  const workbook = state.checked?.workbook;
  if (!workbook || !ANSWERED_WITH_WORDS.includes(finding.check)) return null;
  const old = contentOf(workbook, finding.cell);
  // A number there belongs to something else.
  if (old !== null && typeof old !== 'string') return null;
  const { cell } = finding;
  const text = words.trim();
  return (
    <form
      className="pj-form"
      aria-label="写明原因"
      onSubmit={(event) => {
        event.preventDefault();
        if (text === '') return;
        const label = `已在 ${cell.address} 写明原因`;
        run(
          session.fix(finding, { label, button: label, certain: false, edits: [{ cell, old, value: text }] }),
        );
      }}
    >
      <label className="pj-label" htmlFor={id}>{`写进 ${cell.address} 的原因`}</label>
      <textarea
        id={id}
        className="pj-input"
        value={words}
        rows={2}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="pj-row">
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy || text === ''}>
          写入
        </Button>
      </div>
    </form>
  );
}

function contentOf({ sheets }: WorkbookSnapshot, { sheet, address }: CellAt): unknown {
  const at = parseAddress(address);
  const cell = sheets[sheet]?.cells.find(({ row, col }) => row === at?.row && col === at.col);
  return cell?.formula === undefined ? (cell?.value ?? null) : undefined;
}
