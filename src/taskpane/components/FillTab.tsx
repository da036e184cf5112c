import { NOT_APPLICABLE_ADVICE } from '../../engine/locales/zh-CN/not-applicable';
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { openChoices, proposalRows, selectedEdits } from '../fill';
import type { Checked } from '../state';
import { AlikeAnswers } from './AlikeAnswers';
import { CheckControl } from './controls';
import { Disclosure } from './Disclosure';
import { FillList } from './FillList';
import { FillResultView } from './FillResultView';
import { FillTable } from './FillTable';
import { startWork, usePane } from './pane-context';

/** 填得分: what would be written, cell by cell; nothing is written before 写入. */
export function FillTab({ checked }: { readonly checked: Checked }): ReactElement {
  const { plan } = usePane().state.fill;
  const rows = plan === null ? null : plan.proposals.length + plan.choices.length;
  return (
    <div className="pj-scroll">
      <FillResultView />
      <AlikeAnswers />
      {rows === 0 && (
        <p className="pj-section">
          没有可以填的得分：能算的都已经填好了{checked.sheets === null ? '' : '（只看了所检查的工作表）'}。
        </p>
      )}
      <Write />
      <FillTable forms={checked.inspection.forms} />
      {plan !== null && plan.left.length > 0 && (
        <p className="pj-quiet">哪一行不适用，就{NOT_APPLICABLE_ADVICE}。</p>
      )}
      <Options />
    </div>
  );
}

function Write(): ReactElement {
  const { state, session, busy } = usePane();
  const { fill, history } = state;
  const count = selectedEdits(fill).length;
  const open = openChoices(fill);
  const waiting = [
    ...(open.tier > 0 ? [`${open.tier} 项定性指标没有选档次`] : []),
    ...(open.percent > 0 ? [`${open.percent} 项选了档次，没有填好比例`] : []),
  ];
  return (
    <div className="pj-actions">
      <Button
        appearance="primary"
        disabledFocusable={busy || count === 0}
        onClick={() => startWork(session.fill())}
      >
        {count === 0 ? '写入' : `写入 ${count} 格`}
      </Button>
      {history.undo && (
        <Button
          title={`撤销：${history.undo.name}`}
          disabledFocusable={busy}
          onClick={() => startWork(session.undo())}
        >
          {history.undo.result ? '撤销最近一次写入' : `撤销${history.undo.name}`}
        </Button>
      )}
      <FillList />
      {waiting.length > 0 && (
        <p className="pj-quiet">{`还有 ${waiting.join('，')}，先留空；选好后再写入总分。`}</p>
      )}
    </div>
  );
}

function Options(): ReactElement {
  const { state, session, store, busy } = usePane();
  const { fill } = state;
  const rows = proposalRows(fill);
  const ticked = rows.filter((row) => row.ticked).length;
  const open = rows.filter(({ blocked }) => blocked === null).length;
  const tickAll = (wanted: boolean) => store.dispatch({ type: 'ticked-all', ticked: wanted });
  return (
    <Disclosure summary="填写选项" className="pj-section">
      <CheckControl
        label="已有得分与算出的不同时，也列出来"
        checked={fill.overwrite}
        onChange={(overwrite) => startWork(session.setOverwrite(overwrite))}
      />
      <CheckControl
        label="合计和执行率写成 Excel 公式，以后改数自动重算"
        checked={fill.formulas}
        onChange={(formulas) => store.dispatch({ type: 'fill-options', formulas })}
      />
      {rows.length > 0 && (
        <div className="pj-row">
          <Button size="small" disabledFocusable={busy || ticked === open} onClick={() => tickAll(true)}>
            全选
          </Button>
          <Button size="small" disabledFocusable={busy || ticked === 0} onClick={() => tickAll(false)}>
            全不选
          </Button>
          <span className="pj-quiet">{`已选 ${ticked} / ${rows.length}`}</span>
        </div>
      )}
      <p className="pj-quiet">只写入勾选的格子；带公式的和锁定的格子不动。</p>
    </Disclosure>
  );
}
