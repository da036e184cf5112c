import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormInspection } from '../../engine/finding';
import { proposalRows, type ProposalRow } from '../fill';
import { formName, shownOld, shownNew } from '../shown';
import { CellLink } from './CellLink';
import { Check } from './controls';
import { usePane } from './pane-context';

/** The proposals form by form, each with old and new value and the rule it comes from. */
export function ProposalTable({ forms }: { readonly forms: readonly FormInspection[] }): ReactElement | null {
  const { state, store, busy } = usePane();
  const rows = proposalRows(state.fill);
  if (rows.length === 0) return null;
  const byForm = [...new Set(rows.map(({ proposal }) => proposal.form))];
  const tickAll = (ticked: boolean) => store.dispatch({ type: 'ticked-all', ticked });
  return (
    <>
      <div className="pj-row">
        <Button size="small" disabledFocusable={busy} onClick={() => tickAll(true)}>
          全选
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => tickAll(false)}>
          全不选
        </Button>
        <span className="pj-quiet">{`已选 ${rows.filter(({ ticked }) => ticked).length} / ${rows.length}`}</span>
      </div>
      {byForm.map((form) => (
        <table key={form} className="pj-table">
          <caption>{formName(forms, form)}</caption>
          <thead>
            <tr>
              <th scope="col" className="pj-tick">
                <span className="pj-spoken">选</span>
              </th>
              <th scope="col">指标与算法</th>
              <th scope="col" className="pj-change">
                原值 → 新值
              </th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ proposal }) => proposal.form === form)
              .map((row) => (
                <Row key={row.key} row={row} forms={forms} />
              ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function Row({
  row,
  forms,
}: {
  readonly row: ProposalRow;
  readonly forms: readonly FormInspection[];
}): ReactElement {
  const { store, busy, state } = usePane();
  const { proposal, key, ticked, blocked } = row;
  const formula = state.fill.formulas ? proposal.edit.formula : undefined;
  return (
    <tr>
      <td className="pj-tick">
        <Check
          label={null}
          name={`写入 ${proposal.label} ${key}`}
          checked={ticked}
          disabled={busy || blocked !== null}
          onChange={(next) => store.dispatch({ type: 'ticked', key, ticked: next })}
        />
      </td>
      <th scope="row">
        {proposal.label} <CellLink cell={proposal.edit.cell} short />
        <span className="pj-rule">{proposal.rule}</span>
        {formula !== undefined && <span className="pj-rule">{`公式：=${formula}`}</span>}
        {blocked !== null && <span className="pj-rule">{blocked}</span>}
        {proposal.assumed && <span className="pj-tag pj-warning">推算所得，请核对</span>}
      </th>
      <td className="pj-change">
        {shownOld(proposal.edit, forms)} → <span className="pj-strong">{shownNew(proposal.edit, forms)}</span>
      </td>
    </tr>
  );
}
