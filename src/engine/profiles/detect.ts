import { REGIONAL_DEFINITIONS } from './all-regions';
import type { Form } from '../form';
import { detectionTexts } from '../locales/zh-CN/detection';
import { compactText } from '../text';
import { HINT, namesOn, printedOn, type Clue, type Printed } from './clues';
import { pmkpi } from './pmkpi';
import { flatMap } from '../lists';
import { memo } from '../memo';
import { NO_REGION_BEFORE } from '../words/regional';

/**
 * Finds the profile of a form: by the layout and printed texts of a region, by the output of the receiving system,
 * and by a region's name together with either. Weak evidence leaves the national rule. What a note prints is
 * applied separately, whatever the profile (printed.ts).
 */

export interface ProfileClue {
  readonly profile: string;
  readonly weight: number;
  /** The evidence, as the user reads it; `{quote}` is the text that was found. */
  readonly says: string;
  readonly quote?: string;
}

/** Output of the receiving system with the name of a region that has its own release of the system. */
const RELEASE = 8;
/** Evidence with less weight is weak: the national rule stays. A single hint is never enough. */
const ENOUGH_EVIDENCE = 4;

/** All provinces by their short names. */
const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆';

/** The profile of each province that has one. */
const PROFILES: ReadonlyMap<string, string> = new Map(
  REGIONAL_DEFINITIONS.map(({ region, id }) => [region, id]),
);

/** Names of regions to search for, those with a profile first, in the order of the profiles. */
const REGIONS: readonly string[] = [...new Set([...PROFILES.keys(), ...PROVINCES.split(' ')])];

/** Profiles whose forms are output of the receiving system and differ only by the region's name. */
const OWN_RELEASES: ReadonlySet<string> = new Set(
  REGIONAL_DEFINITIONS.filter(({ ownRelease }) => ownRelease).map(({ id }) => id),
);

const shownBy =
  (printed: Printed, profile: string) =>
  ({ weight, says, shows }: Clue): ProfileClue | null => {
    const shown = shows(printed);
    if (shown === false) return null;
    return { profile, weight, says, ...(shown === true ? {} : { quote: shown }) };
  };

/** Clues from what the form prints; the name of a region is not one of them. */
function printedClues(form: Form): readonly ProfileClue[] {
  const printed = printedOn(form);
  const clues = flatMap([...REGIONAL_DEFINITIONS, pmkpi], ({ id, clues = [] }) =>
    clues.map(shownBy(printed, id)).filter((clue) => clue !== null),
  );
  if (form.kind !== 'transfer-self-evaluation') return clues;
  return [...clues, { profile: 'national', weight: ENOUGH_EVIDENCE, says: detectionTexts['transfer-form'] }];
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
      // A layout on a form that names another region proves less.
      const elsewhere = named.length > 0 && named.every((region) => PROFILES.get(region) !== profile);
      const doubt = elsewhere && profile !== 'national' && profile !== pmkpi.id ? HINT : 0;
      return { profile, clues: proofs, weight: totalWeight(proofs) - doubt };
    })
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Whether a text names a region: 江西省, 206-江西, but not 江西路街道 in another city, 河北区 of Tianjin or the bank of a river
 * (黄河南岸).
 */
function namesRegion(text: string, region: string): boolean {
  return text.includes(region) && regionPattern(region).test(text);
}

/** The regions that texts name. */
export function regionsIn(texts: readonly string[]): readonly string[] {
  const all = texts.map(compactText).join('\n');
  return REGIONS.filter((region) => namesRegion(all, region));
}

const regionPattern = memo((region: string) => {
  const own = region === '广西' || region === '宁夏' || region === '西藏' ? '' : '|区';
  return new RegExp(`${region}(?!${NO_REGION_BEFORE}${own})`);
});

/** The regions whose names are on the form, each as a clue to its profile. */
function regionClues(regions: readonly string[], system: boolean): readonly ProfileClue[] {
  return flatMap(regions, (region): ProfileClue | null => {
    const profile = PROFILES.get(region);
    if (profile === undefined) return null;
    // The codes of the system and a region's name together show the region's release of the system.
    const release = system && OWN_RELEASES.has(profile);
    const says = detectionTexts['region-name'];
    return { profile, weight: release ? RELEASE : HINT, says, quote: region };
  });
}

/** The profile that fits a form, and its clues. */
export interface Fit {
  readonly profile: string;
  readonly clues: readonly ProfileClue[];
  /** false: the evidence is weak and the national rule stays. */
  readonly enough: boolean;
  /** A region that is named, but whose rules the form does not show. */
  readonly named: string | null;
}

/**
 * Finds the profile that fits a form best. `elsewhere` are regions that other texts of the workbook name (file
 * name, sheet names).
 */
export function fittingProfile(form: Form, elsewhere: readonly string[] = []): Fit {
  const names = namesOn(form);
  const regions = REGIONS.filter((region) => elsewhere.includes(region) || namesRegion(names, region));
  const printed = printedClues(form);
  const system = totalWeight(printed.filter(({ profile }) => profile === pmkpi.id)) >= ENOUGH_EVIDENCE;
  const [best] = weigh([...printed, ...regionClues(regions, system)], regions);
  if (best && best.weight >= ENOUGH_EVIDENCE) {
    return { profile: best.profile, clues: best.clues, enough: true, named: null };
  }
  const named = regions.find((region) => PROFILES.has(region)) ?? null;
  return { profile: 'national', clues: [], enough: false, named };
}
