import type { ReactElement } from 'react';
import { notInExcelTexts } from '../texts/frame';

export interface NotInExcelProps {
  readonly reason: keyof typeof notInExcelTexts;
}

/** Opened where the pane cannot work: says so, and what to do instead. */
export function NotInExcel({ reason }: NotInExcelProps): ReactElement {
  return (
    <p className="boot" role="alert">
      {notInExcelTexts[reason]}
    </p>
  );
}
