import type { ReactElement } from 'react';
import { notInExcelTexts } from '../texts/frame';

export interface NotInExcelProps {
  readonly reason: keyof typeof notInExcelTexts;
}

/** Shown where the pane cannot work, with what to do instead. */
export function NotInExcel({ reason }: NotInExcelProps): ReactElement {
  return (
    <p className="boot" role="alert">
      {notInExcelTexts[reason]}
    </p>
  );
}
