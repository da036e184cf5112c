import type { Form, FormCell } from '../../form';
import { memo } from '../../memo';
import { compactText } from '../../text';
import type { ReasonOf } from '../check';
import { defineCheck, holds, violated } from '../check';
import { KINDS_WITH_TARGETS } from '../measures';
import { own } from '../../own';
import { cellKey, nameOf, shortText } from '../../reading';
import { flatMap } from '../../lists';

/** Second-level names of the national scheme and the first level each stands under. */
const LEVEL2: Readonly<Record<string, string>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};
/** Cost stood under 产出 until 2021 and has a first level of its own since. */
const ACCEPTED = [
  ...Object.keys(LEVEL2),
  '成本指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '满意度指标',
  '受益人满意度指标',
  '社会公众满意度指标',
];

/** Label as compared: no brackets, points or numbering, no 等 behind the name. */
function labelOf(cell: FormCell): string {
  return bareLabel(cell.text);
}

const bareLabel = memo((text: string): string =>
  compactText(text)
    .replace(/\([^()]*\)/g, '')
    .replace(/(?<!\d)\d+(?:\.\d+)?分$/, '')
    .replace(/(?<=指标)等$/, '')
    .replace(/(?<=产出|[数质]量|时效|成本|效益|影响|满意度)目标$/, '指标')
    .replace(/^(?:指标)?[\d一二三四五六七八九十]+[、.．]/, ''),
);

/** Number of single-character edits, given up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The known name a label was probably meant to be; null when it is known or far from any. */
export function meantLevel(label: string): string | null {
  if (label.length < 4 || ACCEPTED.includes(label)) return null;
  // 社会效益 and 时效性指标 are the customary short and long forms.
  const usual = label.replace(/性?指标$/, '指标');
  if (ACCEPTED.some((name) => name === usual || name === `${label}指标`)) return null;
  const tail = ACCEPTED.find((name) => label.startsWith(name) && label.length - name.length <= 2);
  if (tail) return tail;
  return (
    ACCEPTED.find((name) => name.length >= 4 && editDistance(label, name, 1) === 1 && !/满意度/.test(name)) ??
    null
  );
}

function distinctLevels(
  form: Form,
): readonly { readonly cell: FormCell; readonly level1: FormCell | null }[] {
  const seen = new Set<string>();
  return flatMap(form.indicators, ({ level1, level2 }) => {
    if (!level2 || seen.has(cellKey(level2))) return [];
    seen.add(cellKey(level2));
    return [{ cell: level2, level1 }];
  });
}

/** Level names are known and spelt right, and stand under their own first level. */
export const levelName = defineCheck({
  code: 'PJ602',
  id: 'level-name',
  area: 'system',
  severity: 'warning',
  basis: ['national-core-indicators'],
  kinds: KINDS_WITH_TARGETS,
  subjects: distinctLevels,
  judge: ({ cell, level1 }) => {
    const label = labelOf(cell);
    const meant = meantLevel(label);
    if (meant !== null) return violated('misspelt', cell, { stated: label, expected: meant });
    const home = own(LEVEL2, label);
    const group = level1 ? labelOf(level1) : '';
    const known = /^(?:产出|效益|满意度|服务对象满意度)指标$/;
    if (home === undefined || !known.test(group) || group.includes(home.replace('指标', ''))) return holds;
    return violated('wrong-group', cell, {
      related: [level1],
      stated: label,
      expected: home,
      data: { group },
    });
  },
});

const COST = /成本|费用?|经费|支出|预算|单价|造价|价格|标准|金额|元|资金(?:使用|节约|投入)|节约|控制|投资/;

/** Third-level indicators fit their second level; only the clear cases. */
export const levelFit = defineCheck({
  code: 'PJ603',
  id: 'level-fit',
  area: 'system',
  severity: 'warning',
  basis: ['reviewer-level'],
  kinds: KINDS_WITH_TARGETS,
  subjects: (form) => form.indicators.filter(({ applicable, level2 }) => applicable && level2 !== null),
  judge: (indicator) => {
    const level = labelOf(indicator.level2 ?? indicator.name);
    const name = compactText(indicator.name.text).replace(/\([^()]*\)$/, '');
    const misplaced = (reason: ReasonOf<'level-fit'>) =>
      violated(reason, indicator.name, {
        related: [indicator.level2],
        data: { name: nameOf(indicator), level2: shortText(level) },
      });
    if (/满意(?:度|率)$/.test(name)) {
      const levels = `${level}${compactText(indicator.level1?.text ?? '')}`;
      const known = ACCEPTED.some((each) => level.startsWith(each.replace('指标', '')));
      if (known && !/满意/.test(levels)) return misplaced('satisfaction');
    }
    if (/^数量指标/.test(level) && /资金(?:支付|执行|使用|到位)率$|预算执行率$/.test(name)) {
      return misplaced('fund-as-quantity');
    }
    if (/^(?:质量|时效)指标/.test(level) && /(?:人|次|个|户|份|家|场)数$/.test(name)) {
      return misplaced('count-elsewhere');
    }
    if (
      /^(?:经济)?成本指标/.test(level) &&
      /参保率|到位|覆盖率|知晓率|满意[度率]|及时/.test(name) &&
      !COST.test(name.replace(/资金及时到位/, '到位'))
    ) {
      return misplaced('not-a-cost');
    }
    return holds;
  },
});

/** The groups that the profile requires are present. */
export const requiredGroup = defineCheck({
  code: 'PJ604',
  id: 'required-group',
  area: 'system',
  severity: 'warning',
  basis: ['national-core-indicators', 'national-method'],
  kinds: ['project-self-evaluation'],
  subjects: (form, { profile }) => {
    const groups = form.groups.filter(({ level }) => level === 1);
    // Without the national first levels the form follows a scheme of its own.
    if (!groups.some(({ name }) => /产出/.test(name))) return [];
    const [first, ...others] = profile.groups.project;
    // Required is what every set of the profile has.
    const required = (first ?? [])
      .filter(({ name }) => /产出|效益|满意/.test(name))
      .filter(({ name }) => others.every((set) => set.some((preset) => preset.name === name)));
    return required.map((preset) => ({ preset, groups }));
  },
  judge: ({ preset, groups }, { form }) => {
    // 效果指标 is 效益指标 by another name.
    const words = flatMap(preset.words, (word) => (word === '效益' ? [word, '效果'] : [word]));
    const present = groups.some(({ name }) => words.some((word) => compactText(name).includes(word)));
    // Satisfaction may stand as a second level under 效益, or be missing where nobody is served.
    const inside = form.indicators.some(({ level2 }) =>
      preset.words.some((word) => compactText(level2?.text ?? '').includes(word)),
    );
    const header = form.columns.find(({ column }) => column === 'level1')?.header ?? form.indicators[0]?.name;
    if (present || inside || !header) return holds;
    const optional = /满意/.test(preset.name);
    return violated('missing', header, { expected: preset.name, ...(optional ? { severity: 'info' } : {}) });
  },
});
