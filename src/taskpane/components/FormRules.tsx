import type { ReactElement } from 'react';
import type { ProfileChoice } from '../../engine/profiles/choice';
import { withPrintedRule } from '../settings';
import { CheckControl } from './controls';
import { Disclosure } from './Disclosure';
import { startWork, usePane } from './pane-context';
import { ruleTexts } from '../texts/forms';

/** The rules for the scores of one form: each with its clue, and the rules that the form itself prints. */
export function FormRules({ choice }: { readonly choice: ProfileChoice }): ReactElement {
  return (
    <>
      {choice.printed.length > 0 && <PrintedRules printed={choice.printed} />}
      <Disclosure summary={ruleTexts.parts}>
        <ul className="pj-list">
          {choice.parts.map(({ part, sentence }) => (
            <li key={part}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

/** Each rule read from the form, which can be switched off if it was read wrongly or does not apply. */
function PrintedRules({ printed }: Pick<ProfileChoice, 'printed'>): ReactElement {
  const { state, session, busy } = usePane();
  return (
    <div role="group" aria-label={ruleTexts.printed}>
      <p className="pj-quiet">{ruleTexts['printed-advice']}</p>
      {printed.map(({ key, sentence, applied }) => (
        <CheckControl
          key={key}
          label={sentence}
          checked={applied}
          disabled={busy}
          onChange={(apply) => startWork(session.change(withPrintedRule(state.settings, key, apply)))}
        />
      ))}
    </div>
  );
}
