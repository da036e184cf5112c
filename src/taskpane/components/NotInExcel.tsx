import type { ReactElement } from 'react';

export interface NotInExcelProps {
  readonly reason: 'elsewhere' | 'too-old';
}

/** Opened where the pane cannot work: says so, and what to do instead. */
export function NotInExcel({ reason }: NotInExcelProps): ReactElement {
  return (
    <p className="boot" role="alert">
      {reason === 'elsewhere'
        ? '这个窗格要在 Excel 里打开：在“开始”选项卡的“绩效自评”组中点“一键检查”。没有 Excel 时，请用浏览器版。'
        : '这个版本的 Excel 太旧（低于 2021），不能读写表格。请升级到 Excel 2021 或 Microsoft 365，或者用浏览器版。'}
    </p>
  );
}
