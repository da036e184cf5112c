import type { FormInspection } from '../finding';
import { fillTemplate } from '../locales/text';
import { detectionTexts } from '../locales/zh-CN/detection';

/**
 * A workbook comes from one office. Where one of its forms shows the rules of a region and another shows nothing,
 * the other keeps the national rule, since a region's rules are often those of one kind of form; but it says so,
 * and which rules could be chosen for all.
 */
export function besideOthers(forms: readonly FormInspection[]): readonly FormInspection[] {
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
