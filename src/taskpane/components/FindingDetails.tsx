import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { Finding } from '../../engine/finding';
import { editsWithSums } from '../../engine/fixing';
import { commonTexts } from '../texts/common';
import { findingTexts } from '../texts/findings';
import { GROUND_NAMES } from '../texts/labels';
import { CellLink } from './CellLink';
import { IgnoreForm } from './IgnoreForm';
import { FactList } from './controls';
import { EditList } from './EditList';
import { Disclosure } from './Disclosure';
import { CloseIcon } from './icons';
import { startWork, usePane } from './pane-context';
import { useLowWindow } from '../use-media';
import { WordsForm } from './WordsForm';

/** Everything about a finding, below its sentence: what to do, the likely cause, the calculation, the grounds. */
export function FindingDetails({ finding }: { readonly finding: Finding }): ReactElement {
  const { state, session, store, busy } = usePane();
  const ignoring = state.view.ignoring === finding.id;
  const ignore = useReturn(ignoring);
  const low = useLowWindow();
  return (
    <section className="pj-details" aria-label={findingTexts.name}>
      <p>{finding.repair}</p>
      <WordsForm key={finding.id} finding={finding} />
      {finding.fixes.map(
        (fix) =>
          fix.sums && <EditList key={fix.label} edits={editsWithSums([fix])} sheet={finding.cell.sheet} />,
      )}
      <div className="pj-row">
        {finding.fixes.map((fix) => (
          <Button
            key={fix.label}
            size="small"
            appearance={fix.certain ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            onClick={() => startWork(session.fix(finding, fix))}
          >
            {fix.label}
          </Button>
        ))}
        {!ignoring && (
          <Button
            ref={ignore}
            size="small"
            disabledFocusable={busy}
            onClick={() => store.dispatch({ type: 'view', view: { ignoring: finding.id } })}
          >
            {findingTexts.ignore}
          </Button>
        )}
      </div>
      {ignoring && <IgnoreForm key={`ignore ${finding.id}`} finding={finding} />}
      {/* Shown at the top, but after the buttons in the order of Tab: the first stop after the sentence is a button that fixes it. */}
      <div className="pj-details-head">
        <h2 className="pj-quiet pj-grow">
          {finding.code} · <CellLink cell={finding.cell} />
          {finding.refused && <span className="pj-tag pj-error">{findingTexts.refused}</span>}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<CloseIcon />}
          aria-label={findingTexts.close}
          onClick={() => store.dispatch({ type: 'view', view: { selected: null, ignoring: null } })}
        />
      </div>
      {low ? (
        <Disclosure summary={findingTexts.reasons}>
          <Reasons finding={finding} />
        </Disclosure>
      ) : (
        <Reasons finding={finding} />
      )}
    </section>
  );
}

/** Why it is reported: the likely cause, the numbers, the calculation, the grounds. */
function Reasons({ finding }: { readonly finding: Finding }): ReactElement {
  return (
    <>
      <Causes finding={finding} />
      <Numbers finding={finding} />
      {finding.calculation !== null && (
        <DetailPart label={findingTexts.calculation}>
          <p className="pj-calculation">{finding.calculation}</p>
        </DetailPart>
      )}
      {finding.related.length > 0 && (
        <Disclosure summary={findingTexts['computed-from'](finding.related.length)}>
          <p>
            {finding.related.map((cell, index) => (
              <span key={`${cell.sheetName}!${cell.address}`}>
                {index > 0 && '、'}
                <CellLink cell={cell} short={cell.sheet === finding.cell.sheet} />
              </span>
            ))}
          </p>
        </Disclosure>
      )}
      {finding.basis.length > 0 && (
        <Disclosure summary={findingTexts.basis}>
          <ul className="pj-list">
            {finding.basis.map(({ id, text, ground }) => (
              <li key={id}>{`${text}（${GROUND_NAMES[ground]}）`}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** The focus goes back to the button whose form was closed. */
function useReturn(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open) button.current?.focus();
    before.current = open;
  }, [open]);
  return button;
}

function DetailPart({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div>
      <h3 className="pj-label">{label}</h3>
      {children}
    </div>
  );
}

/** 应为, 实为, 差: those that the check states. */
function Numbers({ finding }: { readonly finding: Finding }): ReactElement | null {
  const numbers: readonly (readonly [string, string | null])[] = [
    [findingTexts.expected, finding.expected],
    [findingTexts.stated, finding.stated],
    [findingTexts.difference, finding.difference],
  ];
  const known = numbers.filter((entry): entry is readonly [string, string] => entry[1] !== null);
  if (known.length === 0) return null;
  return (
    <FactList
      className="pj-numbers"
      facts={known.map(([name, value]) => [name, value === '' ? commonTexts.empty : value])}
    />
  );
}

/** Likely causes of a wrong total, the likeliest first. */
function Causes({ finding }: { readonly finding: Finding }): ReactElement | null {
  if (finding.diagnosis.length === 0) return null;
  return (
    <DetailPart label={findingTexts.causes}>
      <ol className="pj-list">
        {finding.diagnosis.map(({ reason, sentence, cells }, index) => (
          <li key={`${reason} ${index}`}>
            {sentence}{' '}
            {cells.map((cell) => (
              <span key={`${cell.sheetName}!${cell.address}`}>
                <CellLink cell={cell} short={cell.sheet === finding.cell.sheet} />{' '}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </DetailPart>
  );
}
