import type { Form } from '../form';
import { fillTemplate } from '../locales/text';
import { detectionTexts } from '../locales/zh-CN/detection';
import type { ProfileChoice } from './choice';

interface RuledForm {
  readonly form: Pick<Form, 'title' | 'sheetName'>;
  readonly profile: ProfileChoice;
}

/**
 * A workbook comes from one office. If one of its forms shows the rules of a region and another form shows none,
 * the other keeps the national rule, because a region's rules are often for one kind of form only. But its
 * evidence names the rules that could be chosen for all forms.
 */
export function besideOthers<Of extends RuledForm>(forms: readonly Of[]): readonly Of[] {
  const regional = forms.find(({ profile }) => profile.chosenBy === 'detection' && profile.id !== 'national');
  if (!regional) return forms;
  const { form, profile } = regional;
  const sentence = fillTemplate(detectionTexts['other-form'], {
    form: form.title?.text ?? form.sheetName,
    rules: profile.name,
  });
  return forms.map((one) =>
    one.profile.chosenBy === 'default'
      ? { ...one, profile: { ...one.profile, evidence: [...one.profile.evidence, sentence] } }
      : one,
  );
}
