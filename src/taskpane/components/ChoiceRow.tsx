import { useState, type ReactElement } from 'react';
import type { FillChoice } from '../../engine/fill/plan';
import { own } from '../../workbook/own';
import {
  cellAtKey,
  choiceWarning,
  chosenScore,
  firstPercent,
  percentRange,
  percentTrouble,
  type TierChoice,
} from '../fill';
import { SelectBox } from './controls';
import { FillName } from './FillName';
import { ChevronIcon } from './icons';
import { startWork, usePane } from './pane-context';

/** A qualitative indicator: the person says tier and percentage, the pane only multiplies. */
export function ChoiceRow({ choice }: { readonly choice: FillChoice }): ReactElement {
  const { state, session } = usePane();
  const key = cellAtKey(choice.cell);
  const chosen = own(state.fill.choices, key);
  const choose = (next: TierChoice | null) => startWork(session.choose(key, next));
  const score = chosen ? chosenScore(choice, chosen) : null;
  const trouble = chosen ? percentTrouble(choice, chosen) : null;
  const warning = chosen ? choiceWarning(choice, chosen) : null;
  const [open, setOpen] = useState(false);
  return (
    <tr>
      <td className="pj-tick">
        <button
          type="button"
          className="pj-fold"
          aria-expanded={open}
          aria-label={`${choice.label}的指标值、完成值和满分`}
          title="指标值、完成值和满分"
          onClick={() => setOpen(!open)}
        >
          <ChevronIcon open={open} />
        </button>
      </td>
      <th scope="row">
        <FillName cell={choice.cell} label={choice.label} />
        {open && (
          <span className="pj-rule">
            {`指标值：${choice.target || '（空）'}；完成值：${choice.actual || '（空）'}；满分 ${choice.points}`}
          </span>
        )}
        <span className="pj-tier-controls">
          <SelectBox
            name={`${choice.label}的档次`}
            title={tierTitle(choice, chosen)}
            value={chosen ? String(chosen.tier) : ''}
            options={[
              { value: '', label: placeholder(choice) },
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
        </span>
        {open && chosen && trouble === null && (
          <span className="pj-rule">{`得分 ${choice.points} × ${chosen.percent.trim()}% = ${score}`}</span>
        )}
        {trouble !== null && <span className="pj-rule pj-error">{trouble}</span>}
        {warning !== null && <span className="pj-rule pj-warning">{warning}</span>}
      </th>
      <td className="pj-change">
        空 → <span className="pj-strong">{score ?? '请选'}</span>
      </td>
    </tr>
  );
}

/** The closed list cuts a long tier off. */
function tierTitle({ tiers }: FillChoice, chosen: TierChoice | undefined): string {
  const tier = chosen ? tiers[chosen.tier] : undefined;
  return tier ? `${tier.name}：${percentRange(tier)}` : '';
}

function placeholder({ suggested, tiers }: FillChoice): string {
  const tier = suggested === null ? undefined : tiers[suggested];
  return tier ? `请选档次（写法像“${tier.name}”）` : '请选档次（不选则不填）';
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
