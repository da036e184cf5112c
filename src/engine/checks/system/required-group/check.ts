import { compactText } from '../../../text';
import { defineCheck, holds, violated } from '../../define-check';
import { flatMap } from '../../../lists';
import { NATIONAL_GROUP_WORD, OUTPUT, SATISFACTION } from '../../../words/levels';

/** The groups that the profile requires are present. */
export const requiredGroup = defineCheck({
  code: 'PJ604',
  id: 'required-group',
  area: 'system',
  severity: 'warning',
  basis: ['national-core-indicators', 'national-method'],
  about: 'evaluation',
  kinds: ['project-self-evaluation'],
  subjects: (form, { profile }) => {
    const groups = form.groups.filter(({ level }) => level === 1);
    // A form without the national first levels has its own system.
    if (!groups.some(({ name }) => OUTPUT.test(name))) return [];
    const [first, ...others] = profile.groups.project;
    // Only groups that are in every set of the profile are required.
    const required = (first ?? [])
      .filter(({ name }) => NATIONAL_GROUP_WORD.test(name))
      .filter(({ name }) => others.every((set) => set.some((preset) => preset.name === name)));
    return required.map((preset) => ({ preset, groups }));
  },
  judge: ({ preset, groups }, { form }) => {
    // 效果指标 is another name for 效益指标.
    const words = flatMap(preset.words, (word) => (word === '效益' ? [word, '效果'] : word));
    const present = groups.some(({ name }) => words.some((word) => compactText(name).includes(word)));
    const header = form.columns.find(({ column }) => column === 'level1')?.header ?? form.indicators[0]?.name;
    if (present || !header) return holds;
    // Satisfaction may be a second level under 效益, or be absent where nobody is served.
    const inside = form.indicators.some(({ level2 }) =>
      preset.words.some((word) => compactText(level2?.text ?? '').includes(word)),
    );
    if (inside) return holds;
    const optional = SATISFACTION.test(preset.name);
    return violated('missing', header, { expected: preset.name, ...(optional ? { severity: 'info' } : {}) });
  },
});
