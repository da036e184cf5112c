import type { ProfileChoice } from '../finding';
import { fillTemplate } from '../locales/text';
import { detectionTexts } from '../locales/zh-CN/detection';

interface Ruled {
  readonly choice: ProfileChoice;
  /** What the form is called by. */
  readonly name: string;
}

/**
 * A workbook comes from one office. Where one of its forms shows the rules of a region and another shows nothing,
 * the other keeps the national rule, since a region's rules are often those of one kind of form; but it says so,
 * and which rules could be chosen for all.
 */
export function besideOthers<Form extends Ruled>(forms: readonly Form[]): readonly Form[] {
  const regional = forms.find(({ choice }) => choice.chosenBy === 'detection' && choice.id !== 'national');
  if (!regional) return forms;
  const { name, choice } = regional;
  const sentence = fillTemplate(detectionTexts['other-form'], { form: name, rules: choice.name });
  return forms.map((form) =>
    form.choice.chosenBy === 'default'
      ? { ...form, choice: { ...form.choice, evidence: [...form.choice.evidence, sentence] } }
      : form,
  );
}
