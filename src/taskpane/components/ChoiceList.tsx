import type { ReactElement } from 'react';
import type { FillChoice } from '../../engine/fill/plan';
import type { FormInspection } from '../../engine/finding';
import { cellKey, chosenScore, firstPercent, percentRange, percentTrouble, type TierChoice } from '../fill';
import { formName } from '../shown';
import { CellLink } from './CellLink';
import { Section, SelectBox } from './controls';
import { run, usePane } from './pane-context';
import { own } from '../../engine/own';

/** Qualitative indicators: the person says tier and percentage, the pane only multiplies. */
export function ChoiceList({
  choices,
  forms,
}: {
  readonly choices: readonly FillChoice[];
  readonly forms: readonly FormInspection[];
}): ReactElement {
  return (
    <Section name="定性指标" heading={`定性指标：请选档次和比例（${choices.length}）`}>
      {choices.map((choice) => (
        <Choice key={cellKey(choice.cell)} choice={choice} formLabel={formName(forms, choice.form)} />
      ))}
    </Section>
  );
}

function Choice({
  choice,
  formLabel,
}: {
  readonly choice: FillChoice;
  readonly formLabel: string;
}): ReactElement {
  const { state, session } = usePane();
  const key = cellKey(choice.cell);
  const chosen = own(state.fill.choices, key);
  const choose = (next: TierChoice | null) => run(session.choose(key, next));
  const suggestion = choice.suggested === null ? undefined : choice.tiers[choice.suggested];
  return (
    <div className="pj-tier">
      <span>
        {choice.label} <CellLink cell={choice.cell} short /> <span className="pj-quiet">{formLabel}</span>
      </span>
      <span className="pj-quiet">
        {`指标值：${choice.target || '（空）'}；完成值：${choice.actual || '（空）'}；满分 ${choice.points}`}
      </span>
      {suggestion && <span className="pj-quiet">{`完成情况的写法像是“${suggestion.name}”，请确认。`}</span>}
      <div className="pj-tier-controls">
        <SelectBox
          name={`${choice.label}的档次`}
          value={chosen ? String(chosen.tier) : ''}
          options={[
            { value: '', label: '请选档次（不选则不填）' },
            ...choice.tiers.map((tier, index) => ({
              value: String(index),
              label: `${tier.name}（${percentRange(tier)}）`,
            })),
          ]}
          onChange={(value) =>
            choose(
              value === '' ? null : { tier: Number(value), percent: firstPercent(choice, Number(value)) },
            )
          }
        />
        {chosen && <Percent choice={choice} chosen={chosen} onChange={choose} />}
      </div>
      {chosen && <Outcome choice={choice} chosen={chosen} />}
    </div>
  );
}

function Percent({
  choice,
  chosen,
  onChange,
}: {
  readonly choice: FillChoice;
  readonly chosen: TierChoice;
  readonly onChange: (next: TierChoice) => void;
}): ReactElement {
  return (
    <span className="pj-percent">
      <input
        className="pj-input"
        aria-label={`${choice.label}占满分的百分比`}
        inputMode="decimal"
        value={chosen.percent}
        aria-invalid={percentTrouble(choice, chosen) !== null}
        onChange={({ target }) => onChange({ ...chosen, percent: target.value })}
      />
      %
    </span>
  );
}

function Outcome({
  choice,
  chosen,
}: {
  readonly choice: FillChoice;
  readonly chosen: TierChoice;
}): ReactElement {
  const trouble = percentTrouble(choice, chosen);
  return trouble === null ? (
    <span className="pj-strong">
      {`得分 ${choice.points} × ${chosen.percent.trim()}% = ${chosenScore(choice, chosen)}`}
    </span>
  ) : (
    <span className="pj-error">{trouble}</span>
  );
}
