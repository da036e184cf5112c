import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { isRecord } from '../../workbook/own';
import type { ImportedProfile } from '../engine';
import { definitionOf, EMPTY_RULE, type OwnRule } from '../own-rule';
import { SelectBox, type Option } from './controls';
import { startWork, usePane } from './pane-context';

const SAME: Option = { value: '', label: '同所沿用的规则' };

interface Choice {
  readonly field: 'execution' | 'rounding' | 'positive' | 'reverse' | 'decimals';
  readonly label: string;
  readonly options: readonly Option[];
}

const CHOICES: readonly Choice[] = [
  {
    field: 'execution',
    label: '执行率得分',
    options: [
      { value: 'linear', label: '按比例：满分×执行率' },
      { value: 'bands', label: '分档（写在下面）' },
      { value: 'manual', label: '未达100%由人评分' },
    ],
  },
  {
    field: 'rounding',
    label: '执行率得分取两位小数',
    options: [
      { value: 'half-up', label: '四舍五入：99.85%计9.99分' },
      { value: 'binary', label: '与一体化系统一样：99.85%计9.98分' },
    ],
  },
  {
    field: 'positive',
    label: '未达到“≥”目标',
    options: [
      { value: 'ratio', label: '分值×实际÷目标' },
      { value: 'zero', label: '不得分' },
      { value: 'manual', label: '由人评分' },
    ],
  },
  {
    field: 'reverse',
    label: '超过“≤”目标（反向）',
    options: [
      { value: 'ratio', label: '分值×目标÷实际' },
      { value: 'linear', label: '按超出比例扣，2倍得0分' },
      { value: 'zero', label: '不得分' },
      { value: 'manual', label: '由人评分' },
    ],
  },
  {
    field: 'decimals',
    label: '指标得分的小数位',
    options: ['0', '1', '2'].map((value) => ({ value, label: `${value} 位` })),
  },
];

interface RuleEntry {
  readonly field: 'name' | 'executionPoints' | 'bands' | 'tiers' | 'grades';
  readonly label: string;
  readonly hint: string;
}

const ENTRIES: readonly RuleEntry[] = [
  { field: 'name', label: '名称', hint: '本单位规则' },
  { field: 'executionPoints', label: '执行率满分', hint: '如 10，不写则同所沿用的规则' },
  { field: 'bands', label: '执行率分档（执行率和得分成对）', hint: '如 100 10、80 7、60 5' },
  { field: 'tiers', label: '定性前两档的下限（%）', hint: '如 80 60' },
  { field: 'grades', label: '等级（名称和最低分成对）', hint: '如 优 90、良 80、中 60、差 0' },
];

/** What a rule comes to, or why it is none; asked of the engine as the form is filled. */
function useTried(definition: Readonly<Record<string, unknown>> | null): ImportedProfile | null {
  const { session } = usePane();
  const [tried, setTried] = useState<ImportedProfile | null>(null);
  const text = definition === null ? null : JSON.stringify(definition);
  useEffect(() => {
    let current = true;
    setTried(null);
    if (text !== null)
      startWork(
        session.tryRule(JSON.parse(text)).then((result) => {
          if (current) setTried(result);
        }),
      );
    return () => {
      current = false;
    };
  }, [session, text]);
  return tried;
}

/** A rule of one's own over the chosen set: a few choices, what they come to, kept in the document or copied. */
export function OwnRuleForm({ baseName }: { readonly baseName: string }): ReactElement {
  const { state, session, busy } = usePane();
  const { profile, customProfiles } = state.settings;
  const [rule, setRule] = useState<OwnRule>(EMPTY_RULE);
  const own = customProfiles.find((one) => isRecord(one) && one['id'] === profile);
  const said = definitionOf(rule, isRecord(own) ? own : (profile ?? 'national'));
  const tried = useTried(said.ok ? said.definition : null);
  const messages = said.ok ? (tried && !tried.ok ? tried.messages : []) : [said.message];
  const text = said.ok ? JSON.stringify(said.definition, null, 2) : '';
  const ready = tried?.ok === true;
  const [uncopied, setUncopied] = useState<string | null>(null);
  const set = (field: keyof OwnRule, value: string): void => setRule({ ...rule, [field]: value });

  return (
    <form
      className="pj-form"
      aria-label="自定一套规则"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) startWork(session.importProfile(text));
      }}
    >
      <p className="pj-quiet">{`沿用“${baseName}”，只写不同的地方。`}</p>
      {ENTRIES.slice(0, 2).map((entry) => (
        <TextEntry key={entry.field} entry={entry} value={rule[entry.field]} onChange={set} />
      ))}
      {CHOICES.map(({ field, label, options }) => (
        <div key={field}>
          <span className="pj-quiet">{label}</span>
          <SelectBox
            name={label}
            value={rule[field]}
            options={[SAME, ...options]}
            onChange={(value) => set(field, value)}
          />
        </div>
      ))}
      {ENTRIES.slice(2)
        .filter(({ field }) => field !== 'bands' || rule.execution === 'bands')
        .map((entry) => (
          <TextEntry key={entry.field} entry={entry} value={rule[entry.field]} onChange={set} />
        ))}
      {messages.length > 0 && (
        <ul className="pj-list" role="alert">
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {tried?.ok && (
        <ul className="pj-list" aria-label="按这套规则算的例子">
          {tried.example.map(({ what, result }) => (
            <li key={what}>{`${what}：${result}`}</li>
          ))}
        </ul>
      )}
      <div className="pj-row">
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy || !ready}>
          用这套规则
        </Button>
        <Button
          size="small"
          disabledFocusable={!ready}
          onClick={() =>
            startWork(session.copyRule(text).then((copied) => setUncopied(copied ? null : text)))
          }
        >
          复制成规则文件
        </Button>
      </div>
      {uncopied !== null && (
        <textarea className="pj-input" aria-label="规则文件" readOnly rows={6} value={uncopied} />
      )}
      <p className="pj-quiet">
        存在文档里。复制的内容存成 .json，可以在别处导入，命令行用 --profile 文件.json。
      </p>
    </form>
  );
}

function TextEntry(props: {
  readonly entry: RuleEntry;
  readonly value: string;
  readonly onChange: (field: RuleEntry['field'], value: string) => void;
}): ReactElement {
  const { field, label, hint } = props.entry;
  return (
    <div>
      <span className="pj-quiet">{label}</span>
      <input
        className="pj-input"
        aria-label={label}
        value={props.value}
        placeholder={hint}
        maxLength={200}
        onChange={({ target }) => props.onChange(field, target.value)}
      />
    </div>
  );
}
