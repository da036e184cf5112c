import { rangeAddress } from '../../workbook/address';
import type { CellAt } from '../../workbook/edit';
import type { CheckTally, Finding, FormInspection } from '../finding';
import { hasIndicators } from '../form';
import { FORM_KIND_NAMES } from '../locales/zh-CN';
import type { PartChoice, PartGround } from '../profiles/rule-parts';
import { unitNameOf } from '../reading/field-text';
import { projectNameOf } from '../reading/project-name';
import { countDemands } from '../verdict';
import type { FormView } from './shapes';
import { ruleTitle, word } from './words';

export function formView({ form, profile, tallies }: FormInspection, findings: readonly Finding[]): FormView {
  const evidence = profile.evidence.join('；');
  const key =
    evidence === '' && profile.chosenBy === 'detection'
      ? 'profile.unproven'
      : (`profile.${profile.chosenBy}` as const);
  const title = (form.title?.text ?? '').replace(/\s+/g, ' ') || form.sheetName;
  const [kind, range] = [FORM_KIND_NAMES[form.kind], rangeAddress(form.range)];
  const name = title.includes(kind) ? title : `${kind}：${title}`;
  return {
    heading: word('form', { name, sheet: form.sheetName, range }),
    name,
    about: [unitNameOf(form), projectNameOf(form) ?? ''].filter((text) => text !== '').join('：'),
    year: form.year ? String(form.year.value) : '',
    total: hasIndicators(form) ? (form.total?.score?.text ?? '') : '',
    place: `${form.sheetName} ${range}`,
    profile: withParts(word(key, { name: profile.name, evidence }), profile.parts),
    tally: tallyText(tallies),
    demands: countDemands(findings),
    toPerson: tallies
      .filter(({ outcome }) => outcome === 'cannot-judge')
      .map(({ code, open }) => `${ruleTitle(code)}（${[code, ...placesIn(open)].join('：')}）`),
  };
}

/** The cells at which a person must look, only as many as can be read quickly. */
function placesIn(open: readonly CellAt[]): readonly string[] {
  const cells = [...new Set(open.map(({ address }) => address))];
  if (cells.length === 0) return [];
  const shown = cells.slice(0, MOST_OPEN).join('、');
  return [
    cells.length > MOST_OPEN ? word('cells.more', { cells: shown, count: String(cells.length) }) : shown,
  ];
}

const MOST_OPEN = 4;

/** Heads of the table of forms, for the columns between name and demands; `formCells` returns their values. */
export const formHeads: readonly string[] = [
  word('form.about'),
  word('form.year'),
  word('form.total'),
  word('form.place'),
];

export function formCells({ about, year, total, place }: FormView): readonly string[] {
  return [about, year, total, place];
}

/** The profile with the parts of the rules and what proves them, where not all parts have the same proof. */
function withParts(profile: string, parts: readonly PartChoice[]): string {
  const names = new Map<PartGround, string[]>();
  for (const { ground, name } of parts) names.set(ground, [...(names.get(ground) ?? []), name]);
  if (names.size < 2) return profile;
  const said = [...names].map(([ground, of]) => word(`part.${ground}`, { names: of.join('、') }));
  return word('profile.parts', { profile, parts: said.join('；') });
}

function tallyText(tallies: readonly CheckTally[]): string {
  const count = (...outcomes: readonly CheckTally['outcome'][]) =>
    tallies.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return word('tally', {
    judged: count('holds', 'violated'),
    notApplicable: count('does-not-apply'),
    toPerson: count('cannot-judge'),
  });
}
