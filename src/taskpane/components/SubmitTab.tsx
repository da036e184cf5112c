import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { DEMAND_MEANINGS, DEMAND_NAMES } from '../../engine/locales/zh-CN/verdict';
import { countText, DEMANDS, verdictOf } from '../../engine/verdict';
import type { Checked } from '../state';
import { DEMAND_TONES, headlineOf } from '../verdict';
import { Section, ToneMark } from './controls';
import { startWork, usePane } from './pane-context';

/** 报送: what still prevents handing in, or the last steps, which tick themselves. */
export function SubmitTab({ checked }: { readonly checked: Checked }): ReactElement {
  const { answer, demands } = verdictOf(checked.inspection);
  const steps = answer === 'explain' || answer === 'ready';
  return (
    <div className="pj-scroll">
      {(!steps || demands.explain > 0) && <Missing checked={checked} />}
      {steps && <Steps />}
      {answer === 'not-yet' && <Report />}
    </div>
  );
}

function Missing({ checked }: { readonly checked: Checked }): ReactElement {
  const { state, session } = usePane();
  const verdict = verdictOf(checked.inspection);
  const { demands } = verdict;
  const open = DEMANDS.filter((demand) => demand !== 'optional' && demands[demand] > 0);
  return (
    <Section heading={headlineOf(verdict, state)}>
      {open.map((demand) => (
        <div className="pj-row" key={demand}>
          <ToneMark tone={DEMAND_TONES[demand]} />
          <span className="pj-grow">
            {`${DEMAND_NAMES[demand]} ${countText(demand, demands[demand])}`}
            {demand === 'explain' && `：${DEMAND_MEANINGS.explain}`}
          </span>
          <Button size="small" onClick={() => startWork(session.goTo(demand))}>
            {demand === 'fill' ? '去填' : '去看'}
          </Button>
        </div>
      ))}
      {open.length === 0 && <p>没有找到可以报送的表。</p>}
    </Section>
  );
}

function Steps(): ReactElement {
  const { state, session, capabilities, busy } = usePane();
  const { ownFormulas } = state.tools;
  const inExcel = capabilities.name === 'excel';
  const formulas = ownFormulas?.length ?? 0;
  return (
    <Section heading="报送前">
      <ol className="pj-plain" aria-label="报送前要做的事">
        <Step
          done={state.stale === null}
          action={
            <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.check())}>
              重新检查
            </Button>
          }
        >
          {state.stale === null ? '检查过，没有必须改的，也没有待填的。' : '检查之后又改动过，请重新检查。'}
        </Step>
        <Step
          done={ownFormulas !== null && formulas === 0}
          action={
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() =>
                startWork(formulas > 0 ? session.replaceOwnFormulas() : session.findOwnFormulas())
              }
            >
              {formulas > 0 ? `把 ${formulas} 个公式转为数值` : '查找 PJ 公式'}
            </Button>
          }
        >
          {ownFormulas !== null && formulas === 0
            ? '没有 PJ 公式。'
            : 'PJ 公式转为数值：没有装本助手的电脑会显示 #NAME?。'}
        </Step>
        {inExcel && (
          <Step
            done={state.marked === false}
            action={
              <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.unmark())}>
                清除标记
              </Button>
            }
          >
            清除检查时加的标记。
          </Step>
        )}
        <Step
          done={state.tools.reported}
          action={
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => startWork(inExcel ? session.report() : session.downloadReport())}
            >
              {inExcel ? '生成报告工作表' : '下载报告'}
            </Button>
          }
        >
          {inExcel ? '要附报告的：打印以后把那张工作表删掉。' : '要附报告的：下载后可以直接打印。'}
        </Step>
        <Step
          done={state.tools.saved}
          action={
            !inExcel && (
              <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.save())}>
                保存
              </Button>
            )
          }
        >
          {inExcel
            ? '保存工作簿（Ctrl+S）。'
            : state.tools.saved
              ? '已保存：报送下载的新文件，不是原文件。'
              : '保存，报送下载的新文件；原文件没有改动。'}
        </Step>
      </ol>
    </Section>
  );
}

/** What is shown to whoever has to change the form. */
function Report(): ReactElement {
  const { session, capabilities, busy } = usePane();
  return (
    <Section heading="检查报告">
      <div className="pj-row">
        {capabilities.report && (
          <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.report())}>
            生成报告工作表
          </Button>
        )}
        {capabilities.name !== 'excel' && (
          <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.downloadReport())}>
            下载报告
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.copyReport())}>
          复制报告文字
        </Button>
      </div>
    </Section>
  );
}

function Step({
  done,
  action,
  children,
}: {
  readonly done: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li>
      <ToneMark tone={done ? 'pass' : 'none'} />
      <span className="pj-grow">
        <span className="pj-spoken">{done ? '已完成：' : '还没做：'}</span>
        {children}
      </span>
      {!done && action}
    </li>
  );
}
