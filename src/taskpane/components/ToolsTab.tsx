import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAtKey } from '../fill';
import { CellLink } from './CellLink';
import type { Recheck } from '../settings';
import { CheckControl, FactList, Section, SelectBox } from './controls';
import { startWork, usePane } from './pane-context';

/** Marks, re-check, report, leftover formulas, diagnostics. */
export function ToolsTab(): ReactElement {
  return (
    <div className="pj-scroll">
      <Marks />
      <Recheck />
      <Report />
      <Shared />
      <OwnFormulas />
      <Diagnostics />
    </div>
  );
}

function Marks(): ReactElement {
  const { state, session, busy, capabilities } = usePane();
  return (
    <Section heading="标记">
      <CheckControl
        label="检查后标出有问题的单元格"
        checked={state.settings.marks}
        onChange={(marks) => startWork(session.change({ ...state.settings, marks }))}
      />
      <div className="pj-row">
        <Button disabledFocusable={busy || !state.checked} onClick={() => startWork(session.mark())}>
          现在标记
        </Button>
        <Button disabledFocusable={busy} onClick={() => startWork(session.unmark())}>
          清除标记
        </Button>
      </div>
      <p className="pj-quiet">
        {capabilities.name === 'excel'
          ? '标记用的是条件格式，底色加粗体，不改动您自己的格式；清除只去掉本助手加的。报送前请清除。'
          : '标记只画在页面上，不改动您自己的格式，保存时不写进文件。'}
      </p>
    </Section>
  );
}

function Recheck(): ReactElement | null {
  const { state, session, capabilities } = usePane();
  if (!capabilities.changeEvents) return null;
  return (
    <Section heading="自动复查">
      <SelectBox
        name="改动单元格后"
        value={state.settings.recheck}
        options={[
          {
            value: 'auto',
            label: capabilities.liveRecheck ? '自动重新检查（8 秒内查得完的）' : '只提示“结果已过期”',
          },
          { value: 'always', label: '总是自动重新检查' },
          ...(capabilities.liveRecheck ? [{ value: 'never', label: '只提示“结果已过期”' }] : []),
        ]}
        onChange={(value) => startWork(session.change({ ...state.settings, recheck: recheckOf(value) }))}
      />
      <p className="pj-quiet">
        {capabilities.name === 'excel'
          ? '自动检查会重画标记，可能占用 Ctrl+Z 的步数。别人在共同编辑时的改动不会触发检查。'
          : '正在输入时不检查，停下来以后才检查。'}
      </p>
    </Section>
  );
}

function recheckOf(value: string): Recheck {
  return value === 'always' || value === 'never' ? value : 'auto';
}

function Report(): ReactElement {
  const { state, session, busy, capabilities } = usePane();
  const text = state.tools.reportText;
  return (
    <Section heading="检查报告">
      <div className="pj-row">
        {capabilities.report && (
          <Button disabledFocusable={busy || !state.checked} onClick={() => startWork(session.report())}>
            生成报告工作表
          </Button>
        )}
        <Button disabledFocusable={busy || !state.checked} onClick={() => startWork(session.copyReport())}>
          复制报告文字
        </Button>
      </div>
      {text !== null && <CopyBox label="报告文字" text={text} />}
      <p className="pj-quiet">
        {state.checked
          ? '报告写明结论、核对了什么、每处问题的单元格、算式和依据，以及忽略的理由。'
          : '先检查，再生成报告。'}
      </p>
    </Section>
  );
}

/** Rules and pointed columns for other workbooks and colleagues; imported where rules are. */
function Shared(): ReactElement {
  const { state, session, busy } = usePane();
  const text = state.tools.sharedText;
  return (
    <Section heading="规则和列的指定">
      <div className="pj-row">
        <Button disabledFocusable={busy} onClick={() => startWork(session.copyShared())}>
          复制为 JSON 文字
        </Button>
      </div>
      {text !== null && <CopyBox label="规则和列的指定" text={text} />}
      <p className="pj-quiet">存成 .json 文件，可在“表与规则”页导入到别的工作簿，或交给同事。</p>
    </Section>
  );
}

/** A text to be copied by hand. */
function CopyBox({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <textarea
      className="pj-input"
      aria-label={label}
      readOnly
      rows={8}
      value={text}
      onFocus={(event) => event.target.select()}
    />
  );
}

function OwnFormulas(): ReactElement {
  const { state, session, busy } = usePane();
  const cells = state.tools.ownFormulas;
  return (
    <Section heading="转为数值">
      <p className="pj-quiet">报送的表里不要留 PJ.* 公式：没有装本助手的电脑打开会显示 #NAME?。</p>
      <div className="pj-row">
        <Button disabledFocusable={busy} onClick={() => startWork(session.findOwnFormulas())}>
          查找 PJ 公式
        </Button>
        {cells !== null && cells.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => startWork(session.replaceOwnFormulas())}
          >
            {`把 ${cells.length} 个公式转为数值`}
          </Button>
        )}
      </div>
      {cells !== null &&
        (cells.length === 0 ? (
          <p>没有 PJ 公式。</p>
        ) : (
          <ul className="pj-list">
            {cells.map((cell) => (
              <li key={cellAtKey(cell)}>
                <CellLink cell={cell} />
              </li>
            ))}
          </ul>
        ))}
    </Section>
  );
}

function Diagnostics(): ReactElement {
  const { state, session, busy } = usePane();
  const facts = state.tools.diagnostics;
  return (
    <Section heading="诊断">
      <div className="pj-row">
        <Button disabledFocusable={busy} onClick={() => startWork(session.diagnose())}>
          显示诊断信息
        </Button>
      </div>
      {facts && <FactList facts={facts.map(({ label, value }) => [label, value])} />}
    </Section>
  );
}
