import type { Form, FormCell } from '../form';
import type { DetectionKey } from '../locales/zh-CN/detection';
import { compactText, normaliseLabel } from '../text';
import { own } from '../own';

/**
 * Tells the scoring rules of a form from what is printed on it. A note or header that states a rule
 * (得分=权重*A/B, 20分*执行率) outranks the look of the form, the look outranks a place name; weak
 * evidence leaves the national rule.
 */

export interface Clue {
  readonly profile: string;
  readonly weight: number;
  readonly key: DetectionKey;
  readonly quote?: string;
}

/** A rule printed on the form. */
const STATED = 6;
/** A layout or vocabulary that only this region uses. */
const LAYOUT = 3;
/** Fits, but others use it too. */
const HINT = 2;
const SLIGHT = 1;
/** Output of the receiving system with the name of a region that has its own release of it. */
const RELEASE = 7;
/** Evidence below it is weak: the national rule stays. */
const ENOUGH = 3;

/** Provinces by their short names, and the profile of each that has one. */
const REGIONS: Readonly<Record<string, string | null>> = {
  安徽: 'anhui',
  湖北: 'hubei',
  广东: 'guangdong',
  甘肃: 'gansu',
  河南: 'henan',
  北京: 'beijing',
  河北: 'hebei',
  天津: 'tianjin',
  山西: 'shanxi',
  江西: 'jiangxi',
  浙江: 'zhejiang',
  广西: 'guangxi',
  宁夏: 'ningxia',
  四川: 'sichuan',
  湖南: 'hunan',
  ...Object.fromEntries(
    '上海 重庆 辽宁 吉林 黑龙江 江苏 福建 山东 海南 贵州 云南 西藏 陕西 青海 内蒙古 新疆'
      .split(' ')
      .map((region) => [region, null]),
  ),
};

/** Regions whose forms come out of the receiving system, told apart by name only. */
const SYSTEM_REGIONS: readonly string[] = [
  'anhui',
  'hebei',
  'tianjin',
  'shanxi',
  'jiangxi',
  'zhejiang',
  'guangxi',
];

interface Words {
  readonly headers: readonly string[];
  readonly groups: readonly string[];
  readonly notes: string;
  readonly labels: readonly string[];
  readonly names: string;
}

function texts(cells: readonly (FormCell | null | undefined)[]): readonly string[] {
  return cells.filter((cell) => cell !== null && cell !== undefined).map((cell) => normaliseLabel(cell.text));
}

function wordsOf(form: Form, more: readonly string[]): Words {
  const constraints = form.indicators.filter(
    ({ target }) => target !== null && /不设权重|总得分不得/.test(compactText(target.text)),
  );
  return {
    headers: texts([
      ...form.columns.map(({ header }) => header),
      ...(form.funds?.columns.map(({ header }) => header) ?? []),
    ]),
    groups: form.groups.filter(({ level }) => level === 1).map(({ name }) => normaliseLabel(name)),
    notes: texts([...form.notes, ...constraints.map(({ target }) => target)]).join('\n'),
    labels: texts([...form.fields.map(({ label }) => label), form.funds?.label]),
    names: [
      ...texts([
        form.title,
        ...form.fields.filter(({ key }) => key === 'department' || key === 'unit').map(({ value }) => value),
      ]),
      ...more.map(compactText),
    ].join('\n'),
  };
}

function includesAll(list: readonly string[], ...words: readonly string[]): boolean {
  return words.every((word) => list.some((text) => text.includes(word)));
}

/** Rules printed on the form. */
function statedClues({ headers, notes, labels }: Words, form: Form): readonly Clue[] {
  const clues: Clue[] = [];
  const twenty = headers.find((header) => /20分\*执行率/.test(header));
  if (twenty !== undefined)
    clues.push({ profile: 'hubei', weight: STATED, key: 'execution-twenty', quote: twenty });
  if (/权重[*×]A\/B/.test(notes)) clues.push({ profile: 'hubei', weight: STATED, key: 'note-ratio' });
  // The formula of another region must not replace the printed one; both are shown to the person.
  else if (/[*×]\(?A\/B|A\/B\)?[*×]/.test(notes) && !includesAll(headers, '得分计算方法'))
    clues.push({ profile: 'national', weight: STATED, key: 'note-reverse' });
  if (/80%?[-~—–至]50/.test(notes)) clues.push({ profile: 'hubei', weight: STATED, key: 'note-tiers-80-50' });
  if (/不得超过70分/.test(notes)) clues.push({ profile: 'hubei', weight: LAYOUT, key: 'note-cap-70' });
  if (/80%?[-~—–至]60/.test(notes))
    clues.push({ profile: 'national', weight: STATED, key: 'note-tiers-80-60' });
  if (/统一设置为:?产出指标50分/.test(notes))
    clues.push({ profile: 'national', weight: LAYOUT, key: 'note-points' });
  if (labels.some((label) => /预算执行情况.*\(20分\)/.test(label))) {
    clues.push({ profile: 'hubei', weight: HINT, key: 'execution-label-twenty' });
  }
  if (form.kind === 'transfer-self-evaluation')
    clues.push({ profile: 'national', weight: ENOUGH, key: 'transfer-form' });
  return clues;
}

/** Layout and vocabulary. */
function layoutClues({ headers, groups, labels, notes }: Words, form: Form): readonly Clue[] {
  const clues: Clue[] = [];
  const columns = new Set(form.columns.map(({ column }) => column));
  if (includesAll(labels, '项目类别', '项目属性', '项目类型'))
    clues.push({ profile: 'hubei', weight: HINT, key: 'tick-rows' });
  if (columns.has('score') && !columns.has('weight'))
    clues.push({ profile: 'hubei', weight: SLIGHT, key: 'no-weight-column' });
  // Completion floors and halves are the department's table; project forms have such columns elsewhere.
  const department = form.kind === 'department-self-evaluation';
  if (department && includesAll(headers, '自评分', '评分标准', '佐证材料'))
    clues.push({ profile: 'guangdong', weight: LAYOUT, key: 'columns-guangdong' });
  // Other regions have 社会效应 and more beside them.
  if (groups.length === 2 && includesAll(groups, '履职效能', '管理效率'))
    clues.push({ profile: 'guangdong', weight: LAYOUT, key: 'groups-guangdong' });
  if (includesAll(groups, '部门管理', '履职效果', '能力建设'))
    clues.push({ profile: 'gansu', weight: LAYOUT, key: 'groups-gansu' });
  // The receiving system of other regions prints the same two columns.
  if (columns.has('nature') && columns.has('unit'))
    clues.push({ profile: 'sichuan', weight: HINT, key: 'columns-sichuan' });
  if (/评价结论/.test(notes) && /存在问题/.test(notes) && /改进措施/.test(notes)) {
    clues.push({ profile: 'sichuan', weight: SLIGHT, key: 'notes-sichuan' });
  }
  if (headers.some((header) => header.includes('得分计算方法')))
    clues.push({ profile: 'beijing', weight: LAYOUT, key: 'column-method' });
  if (headers.some((header) => /考核分|财政审核评分/.test(header)))
    clues.push({ profile: 'ningxia', weight: LAYOUT, key: 'columns-ningxia' });
  return clues;
}

/** Codes and drop-down texts that the receiving system prints. */
function systemClues(form: Form): readonly Clue[] {
  const clues: Clue[] = [];
  const value = (key: string): string =>
    compactText(form.fields.find((field) => field.key === key)?.value?.text ?? '');
  const department = /^\d{3,6}-/.exec(value('department'))?.[0];
  const unit = /^\d{3,9}-/.exec(value('unit'))?.[0];
  const completed = form.indicators.some(
    ({ actual }) => actual !== null && compactText(actual.text).startsWith('达成预期'),
  );
  if (department !== undefined && unit !== undefined) {
    clues.push({ profile: 'pmkpi', weight: LAYOUT, key: 'unit-codes', quote: unit });
    if (completed) clues.push({ profile: 'anhui', weight: LAYOUT, key: 'unit-codes', quote: unit });
  }
  if (completed) clues.push({ profile: 'pmkpi', weight: HINT, key: 'completion-texts' });
  if (completed && department !== undefined)
    clues.push({ profile: 'anhui', weight: LAYOUT, key: 'completion-texts' });
  const code = /(?:^|\n)(51\d{2,}[\dA-Z]*)-/.exec(value('projectName'))?.[1];
  if (code !== undefined) clues.push({ profile: 'sichuan', weight: HINT, key: 'code-sichuan', quote: code });
  return clues;
}

interface Candidate {
  readonly profile: string;
  /** Weight of the rules printed on the form, which decide before anything else. */
  readonly stated: number;
  readonly weight: number;
  readonly clues: readonly Clue[];
}

function total(clues: readonly Clue[]): number {
  return clues.reduce((sum, { weight }) => sum + weight, 0);
}

function weigh(clues: readonly Clue[], named: readonly string[]): readonly Candidate[] {
  const byProfile = new Map<string, Clue[]>();
  for (const clue of clues) byProfile.set(clue.profile, [...(byProfile.get(clue.profile) ?? []), clue]);
  return [...byProfile]
    .map(([profile, proofs]) => {
      const stated = total(proofs.filter(({ weight, key }) => weight === STATED && key !== 'region-name'));
      // A layout seen in another region than its own proves less.
      const elsewhere = named.length > 0 && named.every((region) => own(REGIONS, region) !== profile);
      const doubt = elsewhere && profile !== 'national' && profile !== 'pmkpi' ? HINT : 0;
      return { profile, clues: proofs, stated, weight: total(proofs) - doubt };
    })
    .sort((a, b) => b.stated - a.stated || b.weight - a.weight);
}

/**
 * Whether a text names a region: 江西省, 206-江西, not 江西路街道 in another city, 河北区 of Tianjin or
 * the bank of a river (黄河南岸).
 */
function namesRegion(text: string, region: string): boolean {
  const own = region === '广西' || region === '宁夏' || region === '西藏' ? '' : '|区';
  return new RegExp(`${region}(?!路|街|大道|大街|道|巷|里弄|桥|[岸站村镇乡门]|大堤${own})`).test(text);
}

function regionClues(names: (region: string) => boolean, system: boolean): readonly Clue[] {
  const clues: Clue[] = [];
  for (const [region, profile] of Object.entries(REGIONS)) {
    if (!names(region)) continue;
    if (profile === null) continue;
    // The system's codes and a region's name together make the region's release of the system.
    const release = system && SYSTEM_REGIONS.includes(profile);
    clues.push({ profile, weight: release ? RELEASE : HINT, key: 'region-name', quote: region });
  }
  return clues;
}

/** The profile that fits a form, and the clues for it. */
export interface Fit {
  readonly profile: string;
  readonly clues: readonly Clue[];
  /** false: the evidence is weak and the national rule stays. */
  readonly enough: boolean;
  /** A region that is named but whose rules show nowhere on the form. */
  readonly named: string | null;
}

/**
 * Finds the profile that fits a form best. `texts` are further words of the workbook (file name,
 * sheet names, cover) in which a region may be named.
 */
export function fittingProfile(form: Form, texts: readonly string[] = []): Fit {
  const words = wordsOf(form, texts);
  const printed = [...statedClues(words, form), ...layoutClues(words, form), ...systemClues(form)];
  const names = (region: string): boolean => namesRegion(words.names, region);
  const regions = Object.keys(REGIONS).filter(names);
  const system = printed.some(({ profile }) => profile === 'pmkpi');
  const [best] = weigh([...printed, ...regionClues(names, system)], regions);
  if (best && best.weight >= ENOUGH) {
    return { profile: best.profile, clues: best.clues, enough: true, named: null };
  }
  const named = regions.find((region) => own(REGIONS, region) !== null) ?? null;
  return { profile: 'national', clues: [], enough: false, named };
}
