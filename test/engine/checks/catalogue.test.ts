import { GROUNDS } from '../../../src/engine/basis';
import { ALL_CHECKS, inspect } from '../../../src/engine';
import { CHECK_TEXTS } from '../../../src/engine/checks/all-texts';
import { checkText } from '../../../src/engine/checks/texts';
import { formsTagged } from '../../support/forms/corpus';

describe('the catalogue', () => {
  it('gives every check a code and an id of its own', () => {
    const codes = ALL_CHECKS.map(({ code }) => code);
    const ids = ALL_CHECKS.map(({ id }) => id);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(codes.filter((code) => !/^PJ[1-9]\d\d$/.test(code))).toEqual([]);
  });

  it('has texts for every check and no texts without one', () => {
    expect(Object.keys(CHECK_TEXTS).sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort());
  });

  it.each(ALL_CHECKS.map((check) => [check.code, check] as const))('documents %s in full', (_code, check) => {
    const text = checkText(check.id);
    const { title, what, why, right, wrong, limits, repair } = text;
    for (const part of [title, what, why, right, wrong, limits, repair]) expect(part.trim()).not.toBe('');
    expect(Object.keys(text.sentences).length).toBeGreaterThan(0);
    for (const sentence of Object.values(text.sentences)) expect(sentence).toContain('{cell}');
    expect(Object.keys(text.repairs ?? {}).filter((reason) => !(reason in text.sentences))).toEqual([]);
    expect(check.basis.length).toBeGreaterThan(0);
  });

  it('says where every basis comes from and how sure it is', () => {
    for (const { basis } of ALL_CHECKS) {
      for (const { text, ground } of basis) {
        expect(text).not.toBe('');
        expect(GROUNDS).toContain(ground);
      }
    }
  });
});

describe('the summary of an inspection', () => {
  it.each(formsTagged('file').map(({ id, snapshot }) => [id, snapshot] as const))(
    'counts every check of %s once per form',
    (_, snapshot) => {
      const { forms, summary, counts, findings } = inspect(snapshot);
      const perForm = ALL_CHECKS.filter(({ scope }) => scope === 'form').length;
      const across = ALL_CHECKS.filter(({ scope }) => scope === 'workbook').length;
      expect(forms.map(({ tallies }) => tallies.length)).toEqual(forms.map(() => perForm));
      expect(summary.judged + summary.notApplicable + summary.toPerson).toBe(forms.length * perForm + across);
      expect(counts.error + counts.warning + counts.review + counts.info).toBe(findings.length);
    },
  );
});
