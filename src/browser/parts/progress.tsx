import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageSession } from '../session';
import type { OpeningProgress } from '../state';
import { progressTexts } from '../texts/page';

/** Shown over the spreadsheet while a file is opened; the rest of the page can be used. */
export function ProgressCard({
  progress,
  session,
}: {
  readonly progress: OpeningProgress;
  readonly session: PageSession;
}): ReactElement {
  const label = progressTexts.step(progress);
  return (
    <div className="page-progress" role="status">
      <p>{label}</p>
      <ProgressBar aria-label={label} value={shareDone(progress)} />
      <Button onClick={() => session.cancel()}>{progressTexts.cancel}</Button>
    </div>
  );
}

/**
 * Share of the work done, 0 to 1. A bar that moves all the time would draw the page again and again during
 * the reading.
 */
function shareDone({ step, sheets }: OpeningProgress): number {
  if (step === 'loading') return 0;
  if (step === 'reading') return sheets ? sheets.done / sheets.total : 0;
  return 1;
}
