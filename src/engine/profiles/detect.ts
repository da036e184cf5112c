import { REGIONAL_DEFINITIONS } from './all-regions';
import { hasIndicators, type Form, type FormCell } from '../form';
import type { DetectionKey } from '../locales/zh-CN/detection';
import { compactText, normaliseLabel } from '../text';
import { printedHeads } from './header-cells';
import { memo } from '../memo';
import {
  NO_REGION_BEFORE,
  AT_MOST_SEVENTY,
  CONCLUSION_NOTE,
  EXECUTION_OF_TWENTY,
  HEAD_OF_NINGXIA,
  IMPROVEMENT_NOTE,
  LIST_OF_SYSTEM,
  NO_WEIGHT,
  PROBLEMS_NOTE,
  TIER_EIGHTY_FIFTY,
  TWENTY_TIMES_RATE,
  WEIGHT_TIMES_RATIO,
} from '../words/regional';

/**
 * Finds the rule set of a form: the layout and prints of a region, the output of the receiving system, and
 * a place beside either. Weak evidence leaves the national rule. What a note prints is applied by itself,
 * whatever the set (printed.ts).
 */

export interface ProfileClue {
  readonly profile: string;
  readonly weight: number;
  readonly key: DetectionKey;
  readonly quote?: string;
}

/** A layout or a print that only this region uses. */
const LAYOUT = 4;
/** Fits, but others use it too, or one print of several that make up a region's rule. */
const HINT = 2;
const SLIGHT = 1;
/** Output of the receiving system with the name of a region that has its own release of it. */
const RELEASE = 8;
/** Evidence below it is weak: the national rule stays. One weak word or one print never reaches it. */
const ENOUGH_EVIDENCE = 4;

/** Provinces that have no profile, by their short names. */
const WITHOUT_PROFILE = '上海 重庆 辽宁 吉林 黑龙江 江苏 福建 山东 海南 贵州 云南 西藏 陕西 青海 内蒙古 新疆';

/** Provinces by their short names, and the profile of each that has one. */
const REGIONS: ReadonlyMap<string, string | null> = new Map([
  ...WITHOUT_PROFILE.split(' ').map((region) => [region, null] as const),
  ...REGIONAL_DEFINITIONS.map(({ region, id }) => [region, id] as const),
]);

/** Profiles whose forms come out of the receiving system, distinguished by name only. */
const OWN_RELEASES: ReadonlySet<string> = new Set(
  REGIONAL_DEFINITIONS.filter(({ ownRelease }) => ownRelease).map(({ id }) => id),
);

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

function detectionWords(form: Form, more: readonly string[]): Words {
  const table = hasIndicators(form) ? form : null;
  const constraints = (table?.indicators ?? []).filter(
    ({ target }) => target !== null && target.text.includes('不') && NO_WEIGHT.test(compactText(target.text)),
  );
  return {
    headers: texts(printedHeads(form)),
    groups: (table?.groups ?? []).filter(({ level }) => level === 1).map(({ name }) => normaliseLabel(name)),
    notes: texts([...form.notes, ...constraints.map(({ target }) => target)]).join('\n'),
    labels: texts([...form.fields.map(({ label }) => label), table?.funds?.label]),
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

/**
 * Prints that belong to one region's rule: each proves itself wherever it is (printed.ts), two of them
 * together, or one beside the place, prove that it is that region's rule.
 */
function noteClues({ headers, notes, labels }: Words, form: Form): readonly ProfileClue[] {
  const clues: ProfileClue[] = [];
  const twenty = headers.find((header) => TWENTY_TIMES_RATE.test(header));
  if (twenty !== undefined)
    clues.push({ profile: 'hubei', weight: HINT, key: 'execution-twenty', quote: twenty });
  else if (labels.some((label) => EXECUTION_OF_TWENTY.test(label)))
    clues.push({ profile: 'hubei', weight: HINT, key: 'execution-label-twenty' });
  if (WEIGHT_TIMES_RATIO.test(notes)) clues.push({ profile: 'hubei', weight: HINT, key: 'note-ratio' });
  if (TIER_EIGHTY_FIFTY.test(notes)) clues.push({ profile: 'hubei', weight: HINT, key: 'note-tiers-80-50' });
  if (AT_MOST_SEVENTY.test(notes)) clues.push({ profile: 'hubei', weight: HINT, key: 'note-cap-70' });
  if (form.kind === 'transfer-self-evaluation')
    clues.push({ profile: 'national', weight: ENOUGH_EVIDENCE, key: 'transfer-form' });
  return clues;
}

/** Layout and vocabulary. */
function layoutClues({ headers, groups, labels, notes }: Words, form: Form): readonly ProfileClue[] {
  const clues: ProfileClue[] = [];
  const columns = new Set(hasIndicators(form) ? form.columns.map(({ column }) => column) : []);
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
  if (CONCLUSION_NOTE.test(notes) && PROBLEMS_NOTE.test(notes) && IMPROVEMENT_NOTE.test(notes)) {
    clues.push({ profile: 'sichuan', weight: SLIGHT, key: 'notes-sichuan' });
  }
  if (headers.some((header) => header.includes('得分计算方法')))
    clues.push({ profile: 'beijing', weight: HINT, key: 'column-method' });
  if (headers.some((header) => HEAD_OF_NINGXIA.test(header)))
    clues.push({ profile: 'ningxia', weight: HINT, key: 'columns-ningxia' });
  return clues;
}

/**
 * Codes and drop-down texts that the receiving system prints. 达成预期 in a cell is common and proves
 * nothing by itself; a code before the names of department and unit does.
 */
function systemClues(form: Form): readonly ProfileClue[] {
  const clues: ProfileClue[] = [];
  const value = (key: string): string =>
    compactText(form.fields.find((field) => field.key === key)?.value?.text ?? '');
  const department = /^\d{3,6}-/.exec(value('department'))?.[0];
  const unit = /^\d{3,9}-/.exec(value('unit'))?.[0];
  const code = unit ?? department;
  if (code !== undefined) {
    const both = department !== undefined && unit !== undefined;
    clues.push({ profile: 'pmkpi', weight: both ? LAYOUT : HINT, key: 'unit-codes', quote: code });
    const listed =
      hasIndicators(form) &&
      form.indicators.some(({ actual }) => actual !== null && LIST_OF_SYSTEM.test(compactText(actual.text)));
    if (listed) clues.push({ profile: 'pmkpi', weight: HINT, key: 'completion-texts' });
  }
  const project = /(?:^|\n)(51\d\d[\dA-Z]*)-/.exec(value('projectName'))?.[1];
  if (project !== undefined)
    clues.push({ profile: 'sichuan', weight: HINT, key: 'code-sichuan', quote: project });
  return clues;
}

interface ProfileCandidate {
  readonly profile: string;
  readonly weight: number;
  readonly clues: readonly ProfileClue[];
}

function totalWeight(clues: readonly ProfileClue[]): number {
  return clues.reduce((sum, { weight }) => sum + weight, 0);
}

function weigh(clues: readonly ProfileClue[], named: readonly string[]): readonly ProfileCandidate[] {
  const byProfile = new Map<string, ProfileClue[]>();
  for (const clue of clues) byProfile.set(clue.profile, [...(byProfile.get(clue.profile) ?? []), clue]);
  return [...byProfile]
    .map(([profile, proofs]) => {
      // A layout seen in another region than its own proves less.
      const elsewhere = named.length > 0 && named.every((region) => REGIONS.get(region) !== profile);
      const doubt = elsewhere && profile !== 'national' && profile !== 'pmkpi' ? HINT : 0;
      return { profile, clues: proofs, weight: totalWeight(proofs) - doubt };
    })
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Whether a text names a region: 江西省, 206-江西, not 江西路街道 in another city, 河北区 of Tianjin or
 * the bank of a river (黄河南岸).
 */
function namesRegion(text: string, region: string): boolean {
  return text.includes(region) && regionPattern(region).test(text);
}

const regionPattern = memo((region: string) => {
  const own = region === '广西' || region === '宁夏' || region === '西藏' ? '' : '|区';
  return new RegExp(`${region}(?!${NO_REGION_BEFORE}${own})`);
});

function regionClues(names: (region: string) => boolean, system: boolean): readonly ProfileClue[] {
  const clues: ProfileClue[] = [];
  for (const [region, profile] of REGIONS) {
    if (!names(region)) continue;
    if (profile === null) continue;
    // The system's codes and a region's name together make the region's release of the system.
    const release = system && OWN_RELEASES.has(profile);
    clues.push({ profile, weight: release ? RELEASE : HINT, key: 'region-name', quote: region });
  }
  return clues;
}

/** The profile that fits a form, and the clues for it. */
export interface Fit {
  readonly profile: string;
  readonly clues: readonly ProfileClue[];
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
  const words = detectionWords(form, texts);
  const printed = [...noteClues(words, form), ...layoutClues(words, form), ...systemClues(form)];
  const names = (region: string): boolean => namesRegion(words.names, region);
  const regions = [...REGIONS.keys()].filter(names);
  const system = totalWeight(printed.filter(({ profile }) => profile === 'pmkpi')) >= ENOUGH_EVIDENCE;
  const [best] = weigh([...printed, ...regionClues(names, system)], regions);
  if (best && best.weight >= ENOUGH_EVIDENCE) {
    return { profile: best.profile, clues: best.clues, enough: true, named: null };
  }
  const named = regions.find((region) => REGIONS.get(region) !== null) ?? null;
  return { profile: 'national', clues: [], enough: false, named };
}
