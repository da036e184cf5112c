import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FillLeft } from '../../engine/fill/plan';
import { cellKey, chosenScore, selectedEdits } from '../fill';
import type { Checked } from '../state';
import { CellLink } from './CellLink';
import { ChoiceList } from './ChoiceList';
import { Check, Section } from './controls';
import { FillResultView } from './FillResultView';
import { ProposalTable } from './ProposalTable';
import { run, usePane } from './pane-context';
import { own } from '../../engine/own';

/** 填得分: what would be written, cell by cell; nothing is written before 写入. */
export function FillTab({ checked }: { readonly checked: Checked }): ReactElement {
  const { state, session, store, busy } = usePane();
  const { fill } = state;
  const plan = fill.plan;
  const count = selectedEdits(fill).length;
  const open = (plan?.choices ?? []).filter(
    (choice) => chosenScore(choice, own(fill.choices, cellKey(choice.cell))) === null,
  ).length;
  const nothing = plan !== null && plan.proposals.length + plan.choices.length === 0;
  return (
    <div className="pj-scroll">
      <FillResultView />
      <Section heading="可以算出的得分">
        <Check
          label="已有得分与算出的不同时，也列出来"
          checked={fill.overwrite}
          onChange={(overwrite) => run(session.setOverwrite(overwrite))}
        />
        <Check
          label="合计和执行率写成 Excel 公式，以后改数自动重算"
          checked={fill.formulas}
          onChange={(formulas) => store.dispatch({ type: 'fill-options', formulas })}
        />
        {nothing ? (
          <p>
            没有可以填的得分：能算的都已经填好了{checked.sheets === null ? '' : '（只看了所检查的工作表）'}。
          </p>
        ) : (
          <ProposalTable forms={checked.inspection.forms} />
        )}
      </Section>
      {plan !== null && plan.choices.length > 0 && (
        <ChoiceList choices={plan.choices} forms={checked.inspection.forms} />
      )}
      {plan !== null && plan.left.length > 0 && <LeftList left={plan.left} />}
      <div className="pj-actions">
        <Button
          appearance="primary"
          disabledFocusable={busy || count === 0}
          onClick={() => run(session.fill())}
        >
          {count === 0 ? '写入' : `写入 ${count} 格`}
        </Button>
        {fill.undo.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => run(session.undo())}>
            撤销最近一次写入
          </Button>
        )}
        {open > 0 && (
          <p className="pj-quiet">{`还有 ${open} 项定性指标没有选档次，先留空；选好后再写入总分。`}</p>
        )}
      </div>
      <p className="pj-quiet">只写入上面勾选的格子；带公式的和锁定的格子不动。</p>
    </div>
  );
}

/** Scores a program must not give: each with the reason. */
function LeftList({ left }: { readonly left: readonly FillLeft[] }): ReactElement {
  return (
    <Section name="留给人工的得分" heading={`请自行填写（${left.length}）`}>
      <p className="pj-quiet">这一行不适用的，在得分格里写“不适用”，总分就不再等它。</p>
      <ul className="pj-list">
        {left.map(({ cell, label, why }) => (
          <li key={`${cell.sheetName}!${cell.address}`}>
            <CellLink cell={cell} /> {`${label}：${why}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
