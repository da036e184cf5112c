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
import { commonTexts } from '../texts/common';
import { choiceTexts } from '../texts/fill';
import { cellTexts } from '../texts/cells';

/** A qualitative indicator: the person chooses tier and percentage, the pane only multiplies. */
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
          aria-label={choiceTexts['facts-of'](choice.label)}
          title={choiceTexts['facts-title']}
          onClick={() => setOpen(!open)}
        >
          <ChevronIcon open={open} />
        </button>
      </td>
      <th scope="row">
        <FillName cell={choice.cell} label={choice.label} />
        {open && (
          <span className="pj-rule">
            {choiceTexts.facts(
              choice.target || commonTexts.empty,
              choice.actual || commonTexts.empty,
              choice.points,
            )}
          </span>
        )}
        <span className="pj-tier-controls">
          <SelectBox
            name={choiceTexts.tier(choice.label)}
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
          <span className="pj-rule">{choiceTexts.score(choice.points, chosen.percent.trim(), score)}</span>
        )}
        {trouble !== null && <span className="pj-rule pj-error">{trouble}</span>}
        {warning !== null && <span className="pj-rule pj-warning">{warning}</span>}
      </th>
      <td className="pj-change">
        {cellTexts.blank} → <span className="pj-strong">{score ?? choiceTexts['not-chosen']}</span>
      </td>
    </tr>
  );
}

/** Tooltip with the chosen tier, as the closed list cuts a long name off. */
function tierTitle({ tiers }: FillChoice, chosen: TierChoice | undefined): string {
  const tier = chosen ? tiers[chosen.tier] : undefined;
  return tier ? `${tier.name}：${percentRange(tier)}` : '';
}

function placeholder({ suggested, tiers }: FillChoice): string {
  const tier = suggested === null ? undefined : tiers[suggested];
  return tier ? choiceTexts['choose-like'](tier.name) : choiceTexts.choose;
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
        aria-label={choiceTexts.percent(choice.label)}
        inputMode="decimal"
        value={chosen.percent}
        aria-invalid={percentTrouble(choice, chosen) !== null}
        onChange={({ target }) => onChange({ ...chosen, percent: target.value })}
      />
      %
    </span>
  );
}
