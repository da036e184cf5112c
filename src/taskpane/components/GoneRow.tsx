import type { ReactElement } from 'react';
import type { Finding } from '../../engine/finding';
import { Tone } from './controls';

/** A finding that was mended a moment ago: struck out, then gone. */
export function GoneRow({ finding }: { readonly finding: Finding }): ReactElement {
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-disabled="true"
      aria-selected={false}
      className="pj-item-finding pj-gone"
    >
      <div className="pj-item pj-item-line">
        <Tone tone="pass" />
        <span className="pj-grow">
          <span className="pj-spoken">已改好：</span>
          <s>{finding.message}</s>
        </span>
      </div>
    </div>
  );
}
