import { inspect } from '../../src/engine';
import type { Finding } from '../../src/engine';
import { fixtureWorkbook } from '../support/fixtures';
import { formsTagged } from '../support/forms/corpus';

test.each(formsTagged('file').map((form) => [form.id, form.snapshot] as const))(
  '%s: every finding has its sentence, repair and basis without a placeholder left open',
  (_, snapshot) => {
    const incomplete = inspect(snapshot).findings.filter(({ message, repair, basis, cell, diagnosis }) => {
      const texts = [message, repair, ...diagnosis.map(({ sentence }) => sentence)];
      const open = texts.some((text) => text === '' || /\{\w+\}/.test(text));
      return open || !message.includes(cell.address) || basis.length === 0;
    });
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  },
);

describe('well-known published faults', () => {
  const findingsOf = (name: string): readonly Finding[] => inspect(fixtureWorkbook(name)).findings;

  it('points at the 10.02 of the Jiangmen form and says that 18.62 closes the gap of 97.62', () => {
    // 10.02 + 20 + 10 + 2 + 7 + 3 + 15 + 9 + 10 + 3 = 89.02; 97.62 − (89.02 − 10.02) = 18.62
    const total = findingsOf('jiangmen-2023').find(({ code }) => code === 'PJ407');
    expect(total).toMatchObject({ stated: '97.62', expected: '89.02', difference: '+8.6' });
    expect(total?.diagnosis[0]?.cells.map(({ address }) => address)).toEqual(['G17']);
    expect(total?.diagnosis[0]?.sentence).toContain('18.62');
  });

  it('explains the 98 of the Jiayuguan form by the 54 points of 履职效果 and deductions from 100', () => {
    // 10 + 20 + 50 + 10 + 10 = 100 declared; lost 10 − 9 and 4 − 3; 100 − 2 = 98
    const total = findingsOf('jiayuguan-2021').find(({ code }) => code === 'PJ407');
    expect(total).toMatchObject({
      stated: '98',
      expected: '102',
      calculation: '9 + 20 + 53 + 10 + 10 = 102',
    });
    expect(total?.diagnosis[0]).toMatchObject({ reason: 'declared-minus-lost' });
    expect(total?.diagnosis[0]?.cells.map(({ address }) => address)).toEqual(['B22', 'I4', 'H31']);
    expect(total?.diagnosis[0]?.sentence).toMatch(/98 = 100 − 2.*履职效果.*50 分.*54 分/);
  });

  it('tells a rounded execution score of 9 from the 9.96 of the rule', () => {
    // 750.6 ÷ 753.6 = 99.60 %; 10 × 99.60 % = 9.96
    const score = findingsOf('jiayuguan-2021').find(({ code }) => code === 'PJ204');
    expect(score).toMatchObject({ severity: 'warning', stated: '9', expected: '9.96' });
  });
});
