import type { ReactElement } from 'react';
import type { Finding } from '../../engine/finding';
import { ToneMark } from './controls';
import { findingListTexts } from '../texts/findings';

/** A finding that was just fixed: struck out, then removed. */
export function GoneRow({
  finding,
  sheet,
}: {
  readonly finding: Finding;
  /** Name of the sheet, where it is above the row. */
  readonly sheet: string | null;
}): ReactElement {
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-disabled="true"
      aria-selected={false}
      className="pj-item-finding pj-gone"
    >
      {sheet !== null && <span className="pj-item-place">{sheet}</span>}
      <div className="pj-item pj-item-line">
        <ToneMark tone="pass" />
        <span className="pj-grow">
          <span className="pj-spoken">{findingListTexts.gone}</span>
          <s>{finding.message}</s>
        </span>
      </div>
    </div>
  );
}
