import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { parseAddress } from '../../workbook/address';
import type { IndicatorColumn } from '../../engine/form';
import type { ShownDoubt, ShownScores } from '../inspection';
import { columnTexts } from '../texts/forms';
import { COLUMN_NAMES } from '../texts/labels';
import { withoutColumn } from '../settings';
import type { Checked } from '../state';
import { startWork, usePane } from './pane-context';
import { own } from '../../workbook/own';

interface OfForm {
  readonly sheet: number;
  readonly scores: ShownScores;
}

/** Columns that could not be identified: the person confirms one or points at the right header. */
export function DoubtList({ sheet, scores }: OfForm): ReactElement | null {
  const { layout, doubts } = scores;
  const { state, session, busy } = usePane();
  const pointed = Object.entries(own(state.settings.columns, layout) ?? {});
  if (doubts.length + pointed.length === 0) return null;
  return (
    <>
      {doubts.map((doubt) => (
        <Doubt key={doubt.column} sheet={sheet} layout={layout} doubt={doubt} />
      ))}
      {pointed.map(([column, label]) => (
        <div key={column} className="pj-row">
          <span className="pj-grow">{columnTexts.pointed(columnName(column), label)}</span>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => startWork(session.change(withoutColumn(state.settings, layout, column)))}
          >
            {columnTexts['detect-again']}
          </Button>
        </div>
      ))}
    </>
  );
}

function Doubt({
  sheet,
  layout,
  doubt,
}: {
  readonly sheet: number;
  readonly layout: string;
  readonly doubt: ShownDoubt;
}): ReactElement {
  const { state, session, busy } = usePane();
  const earlier = own(own(state.remembered, layout), doubt.column) ?? null;
  const known = doubt.candidates.find(({ header }) => header.text === earlier);
  const [picked, setPicked] = useState(known?.header.address ?? '');
  const [typed, setTyped] = useState('');
  const group = useId();
  const name = columnName(doubt.column);
  const candidate = doubt.candidates.find(({ header }) => header.address === picked);
  const label = candidate?.header.text ?? (picked === OTHER ? headerText(state.checked, sheet, typed) : null);
  return (
    <div className="pj-doubt">
      <p>{columnTexts.question(name)}</p>
      {known && <p className="pj-quiet">{columnTexts.earlier(known.header.text)}</p>}
      <div role="radiogroup" aria-label={columnTexts.choices(name)}>
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
          label={columnTexts.other}
          picked={picked === OTHER}
          onPick={() => setPicked(OTHER)}
        />
      </div>
      {picked === OTHER && (
        <div className="pj-row">
          <input
            className="pj-input"
            aria-label={columnTexts['other-cell'](name)}
            placeholder={columnTexts['other-hint']}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <span className="pj-grow">{pointedWords(typed, label)}</span>
        </div>
      )}
      <div className="pj-row">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || label === null}
          onClick={() => label !== null && startWork(session.pointColumn(layout, doubt.column, label))}
        >
          {columnTexts.confirm}
        </Button>
      </div>
      <p className="pj-quiet">{columnTexts.kept}</p>
    </div>
  );
}

/** Text of the cell the person typed the address of; null when there is none. */
function headerText(checked: Checked | null, sheet: number, typed: string): string | null {
  const at = parseAddress(typed.trim());
  const cells = checked?.workbook.sheets[sheet]?.cells ?? [];
  const value = at && cells.find(({ row, col }) => row === at.row && col === at.col)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function pointedWords(typed: string, label: string | null): string {
  if (typed.trim() === '') return '';
  return label === null ? columnTexts['no-header-there'] : columnTexts['header-there'](label);
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

/** Value of the radio button that lets the person type an address; it is not an address. */
const OTHER = 'other';

function columnName(column: string): string {
  return isColumn(column) ? COLUMN_NAMES[column] : column;
}

function isColumn(column: string): column is IndicatorColumn {
  return Object.hasOwn(COLUMN_NAMES, column);
}
