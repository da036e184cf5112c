import type { ReactElement } from 'react';
import { cellAtKey } from '../fill';
import { shownNew } from '../form-names-and-values';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { usePane } from './pane-context';
import { fillResultTexts } from '../texts/fill';

/** What the last 写入 or 撤销 did: each written cell, and each cell left alone with the reason. */
export function FillResultView(): ReactElement | null {
  const { state } = usePane();
  const result = state.fill.result;
  if (!result) return null;
  const forms = state.checked?.inspection.forms ?? [];
  const done = result.kind === 'filled' ? fillResultTexts.written : fillResultTexts.restored;
  return (
    <section className="pj-section" aria-label={fillResultTexts.name}>
      <h2 className="pj-heading">
        {fillResultTexts['with-skipped'](done(result.written.length), result.skipped.length)}
      </h2>
      {result.skipped.length > 0 && (
        <ul className="pj-list">
          {result.skipped.map(({ edit, sentence }) => (
            <li key={cellAtKey(edit.cell)}>
              <CellLink cell={edit.cell} /> {sentence}
            </li>
          ))}
        </ul>
      )}
      {result.written.length > 0 && (
        <Disclosure summary={fillResultTexts['cell-by-cell']}>
          <ul className="pj-list">
            {result.written.map((edit) => (
              <li key={cellAtKey(edit.cell)}>
                <CellLink cell={edit.cell} /> {`→ ${shownNew(edit, forms)}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
