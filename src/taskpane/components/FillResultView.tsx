import type { ReactElement } from 'react';
import { cellAtKey } from '../fill';
import { shownNew } from '../form-names-and-values';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { usePane } from './pane-context';

/** What the last 写入 or 撤销 did: each written cell, and each cell left alone with the reason. */
export function FillResultView(): ReactElement | null {
  const { state } = usePane();
  const result = state.fill.result;
  if (!result) return null;
  const forms = state.checked?.inspection.forms ?? [];
  const verb = result.kind === 'filled' ? '已写入' : '已恢复';
  return (
    <section className="pj-section" aria-label="写入结果">
      <h2 className="pj-heading">
        {`${verb} ${result.written.length} 格${result.skipped.length > 0 ? `，${result.skipped.length} 格没有动` : ''}`}
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
        <Disclosure summary="逐格查看">
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
