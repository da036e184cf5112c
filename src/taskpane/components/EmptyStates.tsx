import type { ReactElement, ReactNode } from 'react';
import type { ShownInspection } from '../inspection';
import { OTHER_SHEET_LABELS } from '../labels';
import { manualAt } from '../manual';
import { usePane } from './pane-context';

/** Before the first check. */
export function Welcome(): ReactElement {
  const { state, capabilities } = usePane();
  return (
    <section className="pj-empty" aria-label="怎么开始">
      <h1 className="pj-title">检查并填写绩效自评表</h1>
      <ol className="pj-steps">
        <li>点“一键检查”，工作簿里的每张自评表都会核对一遍，有问题的单元格会标出来。</li>
        <li>点列表里的问题，就转到那个单元格；右边有按钮的，点一下就改好，可以撤销。</li>
        <li>在“填得分”页预览能算出的得分，确认后写入。</li>
        <li>“报送”页写着还缺什么；都好了，照着做完就可以交。</li>
      </ol>
      <p className="pj-quiet">
        数据只在本机处理，不会上传。标记不改动您自己的格式。
        <a
          className="pj-cell"
          href={manualAt(capabilities.name, state.view.tab)}
          target="_blank"
          rel="noreferrer"
        >
          使用手册
        </a>
      </p>
    </section>
  );
}

/** A tab that has nothing to show before the first check. */
export function CheckFirst({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <section className="pj-empty">
      <p>{children}</p>
    </section>
  );
}

/** The workbook holds no form: what was looked at, and what to do. */
export function NoForm({ inspection }: { readonly inspection: ShownInspection }): ReactElement {
  return (
    <section className="pj-empty" aria-label="没有找到绩效自评表">
      <p>这个工作簿不像绩效自评表。看过的工作表：</p>
      <ul className="pj-list">
        {inspection.others.map(({ sheet, sheetName, kind, evidence }) => (
          <li key={sheet}>
            {`${sheetName}：${OTHER_SHEET_LABELS[kind]}`}
            {evidence.length > 0 && `（${evidence.join('；')}）`}
          </li>
        ))}
      </ul>
      <p>可以这样做：</p>
      <ul className="pj-list">
        <li>确认打开的是自评表，而不是封面、说明或清单；如果只检查了当前工作表，把范围改为“整个工作簿”。</li>
        <li>自评表要有“三级指标”“年度指标值”“实际完成值”“得分”这样的列标题，标题不能是图片。</li>
        <li>从 PDF 或网页粘贴来的表，请先核对列标题各占一格。</li>
      </ul>
    </section>
  );
}
