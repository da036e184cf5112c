import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { parseAddress } from '../../engine/address';
import type { ColumnDoubt, Form, IndicatorColumn } from '../../engine/form';
import { COLUMN_NAMES } from '../labels';
import { withColumn, withoutColumn } from '../settings';
import { CellLink } from './CellLink';
import { run, usePane } from './pane-context';

/** Columns that could not be told: the person confirms one or points at the right header. */
export function DoubtList({ form }: { readonly form: Form }): ReactElement | null {
  const { state, session, busy } = usePane();
  const pointed = Object.entries(state.settings.columns[form.id] ?? {});
  if (form.doubts.length + pointed.length === 0) return null;
  return (
    <>
      {form.doubts.map((doubt) => (
        <Doubt key={doubt.column} form={form} doubt={doubt} />
      ))}
      {pointed.map(([column, address]) => (
        <div key={column} className="pj-row">
          <span className="pj-grow">{`${columnName(column)}：您指定在 ${address} 这一列`}</span>
          <Button
            size="small"
            disabled={busy}
            onClick={() => run(session.change(withoutColumn(state.settings, form.id, column)))}
          >
            改回自动识别
          </Button>
        </div>
      ))}
    </>
  );
}

function Doubt({ form, doubt }: { readonly form: Form; readonly doubt: ColumnDoubt }): ReactElement {
  const { state, session, busy } = usePane();
  const [picked, setPicked] = useState('');
  const [typed, setTyped] = useState('');
  const group = useId();
  const name = columnName(doubt.column);
  const address = picked === OTHER ? typed.trim().toUpperCase() : picked;
  const valid = parseAddress(address) !== null;
  return (
    <div className="pj-doubt">
      <p>{`“${name}”是哪一列？程序不能确定，请您指一下：`}</p>
      <div role="radiogroup" aria-label={`${name}列`}>
        {doubt.candidates.map(({ header, evidence }) => (
          <Pick
            key={header.address}
            group={group}
            label={`${header.address} “${header.text}”：${evidence}`}
            picked={picked === header.address}
            onPick={() => setPicked(header.address)}
          />
        ))}
        <Pick
          group={group}
          label="都不是，列标题在："
          picked={picked === OTHER}
          onPick={() => setPicked(OTHER)}
        />
      </div>
      {picked === OTHER && (
        <input
          className="pj-input"
          aria-label={`${name}的列标题所在单元格，如 F13`}
          placeholder="如 F13"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <div className="pj-row">
        <Button
          size="small"
          appearance="primary"
          disabled={busy || !valid}
          onClick={() => run(session.change(withColumn(state.settings, form.id, doubt.column, address)))}
        >
          确定
        </Button>
        {valid && <CellLink cell={{ sheet: form.sheet, sheetName: form.sheetName, address }} short />}
      </div>
    </div>
  );
}

function Pick(props: {
  readonly group: string;
  readonly label: string;
  readonly picked: boolean;
  readonly onPick: () => void;
}): ReactElement {
  return (
    <label className="pj-choice">
      <input type="radio" name={props.group} checked={props.picked} onChange={props.onPick} />
      {props.label}
    </label>
  );
}

/** Value of the radio button that lets the person type an address; no cell is called so. */
const OTHER = 'other';

function columnName(column: string): string {
  return isColumn(column) ? COLUMN_NAMES[column] : column;
}

function isColumn(column: string): column is IndicatorColumn {
  return Object.hasOwn(COLUMN_NAMES, column);
}
