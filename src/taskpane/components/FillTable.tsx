import type { ReactElement } from 'react';
import type { FillLeft } from '../../engine/fill/plan';
import type { ShownForm } from '../inspection';
import { cellAtKey, fillForms, type FillRow, type ProposalRow } from '../fill';
import { formName, shownNew, shownOld } from '../form-names-and-values';
import { ChoiceRow } from './ChoiceRow';
import { CheckControl } from './controls';
import { FillName } from './FillName';
import { usePane } from './pane-context';
import { fillTableTexts } from '../texts/fill';

/** Form by form in the order of the rows: what is computed, what the person chooses, what is left to them. */
export function FillTable({ forms }: { readonly forms: readonly ShownForm[] }): ReactElement {
  const { fill } = usePane().state;
  return (
    <>
      {fillForms(fill).map(({ form, rows }) => (
        <table key={form} className="pj-table">
          <caption>{formName(forms, form)}</caption>
          <thead>
            <tr>
              <th scope="col" className="pj-tick">
                <span className="pj-spoken">{fillTableTexts.tick}</span>
              </th>
              <th scope="col">{fillTableTexts.indicator}</th>
              <th scope="col" className="pj-change">
                {fillTableTexts.change}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FillTableRow key={`${row.kind} ${cellAtKey(row.cell)}`} row={row} forms={forms} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function FillTableRow({
  row,
  forms,
}: {
  readonly row: FillRow;
  readonly forms: readonly ShownForm[];
}): ReactElement {
  switch (row.kind) {
    case 'computed':
      return <Computed row={row.row} forms={forms} />;
    case 'choice':
      return <ChoiceRow choice={row.choice} />;
    case 'left':
      return <Left left={row.left} />;
  }
}

function Computed({
  row,
  forms,
}: {
  readonly row: ProposalRow;
  readonly forms: readonly ShownForm[];
}): ReactElement {
  const { store, busy, state } = usePane();
  const { proposal, key, ticked, blocked } = row;
  const formula = state.fill.formulas ? proposal.edit.formula : undefined;
  return (
    <tr>
      <td className="pj-tick">
        <CheckControl
          label={null}
          name={fillTableTexts['write-row'](proposal.label, key)}
          checked={ticked}
          disabled={busy || blocked !== null}
          onChange={(next) => store.dispatch({ type: 'ticked', key, ticked: next })}
        />
      </td>
      <th scope="row">
        <FillName cell={proposal.edit.cell} label={proposal.label} />
        <span className="pj-rule" title={proposal.rule}>
          {proposal.rule}
        </span>
        {formula !== undefined && <span className="pj-rule">{fillTableTexts.formula(formula)}</span>}
        {blocked !== null && <span className="pj-rule">{blocked}</span>}
        {proposal.assumed && <span className="pj-tag pj-warning">{fillTableTexts.assumed}</span>}
      </th>
      <td className="pj-change">
        {shownOld(proposal.edit, forms)} → <span className="pj-strong">{shownNew(proposal.edit, forms)}</span>
      </td>
    </tr>
  );
}

/** A score that a program must not fill in, with the reason. */
function Left({ left: { cell, label, why } }: { readonly left: FillLeft }): ReactElement {
  return (
    <tr>
      <td className="pj-tick" />
      <th scope="row">
        <FillName cell={cell} label={label} />
        <span className="pj-rule" title={why}>
          {why}
        </span>
      </th>
      <td className="pj-change">{fillTableTexts['by-hand']}</td>
    </tr>
  );
}
