import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { isRecord } from '../../workbook/own';
import type { ImportedProfile } from '../engine';
import { definitionOf, EMPTY_RULE, type OwnRule } from '../own-rule';
import { SelectBox, type Option } from './controls';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { OWN_RULE_CHOICES, OWN_RULE_ENTRIES, ownRuleTexts } from '../texts/own-rule';

const CHOICES = ['execution', 'rounding', 'positive', 'reverse', 'decimals'] as const;
const FIRST_ENTRIES = ['name', 'executionPoints'] as const;
const LAST_ENTRIES = ['bands', 'tiers', 'grades'] as const;

function choicesOf(field: (typeof CHOICES)[number]): readonly Option[] {
  const options = Object.entries(OWN_RULE_CHOICES[field].options);
  return [{ value: '', label: ownRuleTexts.same }, ...options.map(([value, label]) => ({ value, label }))];
}

/** What a rule means, or why it is not valid; the engine is asked while the form is filled. */
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

/**
 * A rule of the user's own, based on the chosen profile: a few choices and what they mean. It is kept in the
 * document or copied.
 */
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
      aria-label={commonTexts['own-rule']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) startWork(session.importProfile(text));
      }}
    >
      <p className="pj-quiet">{ownRuleTexts.base(baseName)}</p>
      {FIRST_ENTRIES.map((field) => (
        <TextEntry key={field} field={field} value={rule[field]} onChange={set} />
      ))}
      {CHOICES.map((field) => (
        <div key={field}>
          <span className="pj-quiet">{OWN_RULE_CHOICES[field].label}</span>
          <SelectBox
            name={OWN_RULE_CHOICES[field].label}
            value={rule[field]}
            options={choicesOf(field)}
            onChange={(value) => set(field, value)}
          />
        </div>
      ))}
      {LAST_ENTRIES.filter((field) => field !== 'bands' || rule.execution === 'bands').map((field) => (
        <TextEntry key={field} field={field} value={rule[field]} onChange={set} />
      ))}
      {messages.length > 0 && (
        <ul className="pj-list" role="alert">
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {tried?.ok && (
        <ul className="pj-list" aria-label={ownRuleTexts.example}>
          {tried.example.map(({ what, result }) => (
            <li key={what}>{`${what}：${result}`}</li>
          ))}
        </ul>
      )}
      <div className="pj-row">
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy || !ready}>
          {ownRuleTexts.use}
        </Button>
        <Button
          size="small"
          disabledFocusable={!ready}
          onClick={() =>
            startWork(session.copyRule(text).then((copied) => setUncopied(copied ? null : text)))
          }
        >
          {ownRuleTexts.copy}
        </Button>
      </div>
      {uncopied !== null && (
        <textarea
          className="pj-input"
          aria-label={commonTexts['rule-file']}
          readOnly
          rows={6}
          value={uncopied}
        />
      )}
      <p className="pj-quiet">{ownRuleTexts.kept}</p>
    </form>
  );
}

function TextEntry(props: {
  readonly field: keyof typeof OWN_RULE_ENTRIES;
  readonly value: string;
  readonly onChange: (field: keyof OwnRule, value: string) => void;
}): ReactElement {
  const { label, hint } = OWN_RULE_ENTRIES[props.field];
  return (
    <div>
      <span className="pj-quiet">{label}</span>
      <input
        className="pj-input"
        aria-label={label}
        value={props.value}
        placeholder={hint}
        maxLength={200}
        onChange={({ target }) => props.onChange(props.field, target.value)}
      />
    </div>
  );
}
