import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { ShownForm } from '../inspection';
import type { OtherSheet } from '../../engine/form';
import { rangeAddress } from '../../workbook/address';
import { commonTexts } from '../texts/common';
import { formCardTexts, ruleTexts } from '../texts/forms';
import { FORM_KIND_NAMES, OTHER_SHEET_NAMES } from '../../engine/locales/zh-CN';
import { CHOSEN_BY_NAMES } from '../texts/labels';
import { formName } from '../form-names-and-values';
import type { Checked } from '../state';
import { FactList, Section, SelectBox } from './controls';
import type { PaneProfile } from '../engine';
import { Disclosure } from './Disclosure';
import { FormRules } from './FormRules';
import { OwnRuleForm } from './OwnRuleForm';
import { DoubtList } from './DoubtList';
import { startWork, usePane } from './pane-context';

/** Which forms were recognised, by which rule each is scored and why; both can be corrected here. */
export function FormsTab({ checked }: { readonly checked: Checked }): ReactElement {
  const { forms, others } = checked.inspection;
  return (
    <div className="pj-scroll">
      <RulePicker />
      {forms.map((inspected) => (
        <FormCard key={inspected.id} inspected={inspected} forms={forms} />
      ))}
      {others.length > 0 && <Others others={others} />}
    </div>
  );
}

/** 自动识别, a built-in profile, or one of the user's. */
function RulePicker(): ReactElement {
  const { state, session, busy, capabilities } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const { settings } = state;
  const { profiles } = state.catalogue;
  const chosen = profiles.find(({ id }) => id === settings.profile);

  async function importFile(list: FileList | null): Promise<void> {
    const picked = list?.item(0);
    if (picked) await session.importProfile(await picked.text());
    if (file.current) file.current.value = '';
  }

  return (
    <Section heading={ruleTexts.rule}>
      <div className="pj-row">
        <SelectBox
          name={ruleTexts.rule}
          value={settings.profile ?? ''}
          options={[
            { value: '', label: ruleTexts['by-detection'] },
            ...profiles.map(({ id, name, custom }) => ({
              value: id,
              label: custom ? ruleTexts.custom(name) : name,
            })),
          ]}
          onChange={(value) =>
            startWork(session.change({ ...settings, profile: value === '' ? null : value }))
          }
        />
      </div>
      <div className="pj-row">
        <Button size="small" disabledFocusable={busy} onClick={() => file.current?.click()}>
          {ruleTexts.import}
        </Button>
        {chosen?.custom === true && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() =>
              startWork(
                session.change({
                  ...settings,
                  profile: null,
                  customProfiles: settings.customProfiles.filter((profile) => !hasId(profile, chosen.id)),
                }),
              )
            }
          >
            {ruleTexts.delete}
          </Button>
        )}
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className="pj-file"
          aria-label={commonTexts['rule-file']}
          tabIndex={-1}
          onChange={({ target }) => startWork(importFile(target.files))}
        />
      </div>
      {chosen && <p className="pj-quiet">{chosen.summary}</p>}
      {chosen && <Rules of={chosen} />}
      <Disclosure summary={ruleTexts.own}>
        <OwnRuleForm key={chosen?.id ?? ''} baseName={chosen?.name ?? ruleTexts.national} />
      </Disclosure>
      <p className="pj-quiet">
        {capabilities.name === 'excel' ? ruleTexts['kept-in-document'] : ruleTexts['kept-in-browser']}
      </p>
    </Section>
  );
}

/** Every rule of a profile with its source and its ground. */
function Rules({ of: { name, rules } }: { readonly of: PaneProfile }): ReactElement {
  return (
    <Disclosure summary={ruleTexts['rules-of'](name)}>
      <ul className="pj-list">
        {rules.map((rule) => (
          <li key={rule.name}>{`${rule.name}：${rule.source}（${rule.ground}）`}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function FormCard({
  inspected,
  forms,
}: {
  readonly inspected: ShownForm;
  readonly forms: readonly ShownForm[];
}): ReactElement {
  const { kind, sheetName, range, year, scored, profile } = inspected;
  const entry = usePane().state.catalogue.profiles.find(({ id }) => id === profile.id);
  const facts: readonly (readonly [string, string])[] = [
    [formCardTexts.kind, FORM_KIND_NAMES[kind]],
    [formCardTexts.place, `${sheetName}!${rangeAddress(range)}`],
    ...(year !== null ? [[formCardTexts.year, String(year)] as const] : []),
    ...(scored
      ? [[formCardTexts.indicators, formCardTexts['so-many-indicators'](scored.indicators)] as const]
      : []),
    [formCardTexts.rule, `${profile.name}（${CHOSEN_BY_NAMES[profile.chosenBy]}）`],
  ];
  return (
    <Section heading={formName(forms, inspected.id)}>
      <FactList facts={facts} />
      {profile.evidence.length > 0 && (
        <ul className="pj-list" aria-label={formCardTexts.evidence}>
          {profile.evidence.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <FormRules choice={profile} />
      {entry && <Rules of={entry} />}
      {scored && <DoubtList sheet={inspected.sheet} scores={scored} />}
    </Section>
  );
}

function Others({ others }: { readonly others: readonly OtherSheet[] }): ReactElement {
  return (
    <Section heading={formCardTexts.others}>
      <ul className="pj-list">
        {others.map(({ sheet, sheetName, kind, evidence }) => (
          <li key={sheet}>{formCardTexts.other(sheetName, OTHER_SHEET_NAMES[kind], evidence)}</li>
        ))}
      </ul>
    </Section>
  );
}

function hasId(profile: unknown, id: string): boolean {
  return typeof profile === 'object' && profile !== null && 'id' in profile && profile.id === id;
}
