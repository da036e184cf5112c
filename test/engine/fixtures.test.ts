import { inspect } from '../../src/engine';
import type { Finding } from '../../src/engine';
import { FAULT_CODES } from '../support/fault-codes';
import { fixtureWorkbook } from '../support/fixtures';
import type { FileFault, FileTruth } from '../support/truth';
import { readTruth, truthFiles } from '../support/truth';

/**
 * Every workbook of the fixtures, read from its bytes, recognised and checked: every fault of its
 * truth file is named at its cell (or an accepted one), and no error is reported at a cell that is
 * no fault, no consequence of one and no oddity.
 */

const inspections = new Map<string, readonly Finding[]>();

function findingsOf(file: string): readonly Finding[] {
  const known = inspections.get(file);
  if (known) return known;
  const { findings } = inspect(fixtureWorkbook(file.replace(/\.xlsx$/, '')));
  inspections.set(file, findings);
  return findings;
}

function at({ sheetName, address, accept }: FileFault, { cell }: Finding): boolean {
  return cell.sheetName === sheetName && [address, ...accept].includes(cell.address);
}

function missed(truth: FileTruth): readonly string[] {
  return truth.faults
    .filter((fault) => {
      const codes = FAULT_CODES[fault.code] ?? [];
      return !findingsOf(truth.file).some(
        (finding) =>
          at(fault, finding) &&
          codes.includes(finding.code) &&
          (finding.severity === 'error' || finding.severity === 'warning'),
      );
    })
    .map(({ code, sheetName, address }) => `${code} ${sheetName}!${address}`);
}

function falseErrors(truth: FileTruth): readonly string[] {
  const known = [...truth.faults, ...truth.consequences, ...truth.oddities];
  return findingsOf(truth.file)
    .filter(({ severity }) => severity === 'error')
    .filter((finding) => !known.some((fault) => at(fault, finding)))
    .map(({ code, cell, message }) => `${code} ${cell.sheetName}!${message}`);
}

describe.each(truthFiles())('%s', (file) => {
  const truth = readTruth(file);

  if (truth.faults.length > 0) {
    it('has every fault of its truth file named at its cell', () => {
      expect(missed(truth)).toEqual([]);
    });
  }

  it('has no error at a cell without fault', () => {
    expect(falseErrors(truth)).toEqual([]);
  });

  it('gives every finding its sentence, repair and basis without a placeholder left open', () => {
    const incomplete = findingsOf(file).filter(({ message, repair, basis, cell, diagnosis }) => {
      const texts = [message, repair, ...diagnosis.map(({ sentence }) => sentence)];
      const open = texts.some((text) => text === '' || /\{\w+\}/.test(text));
      return open || !message.includes(cell.address) || basis.length === 0;
    });
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });
});

describe('the fault codes of the truth files', () => {
  it('are all mapped to checks', () => {
    const codes = truthFiles().flatMap((file) => readTruth(file).faults.map(({ code }) => code));
    expect(codes.filter((code) => FAULT_CODES[code] === undefined)).toEqual([]);
  });
});

describe('well-known published faults', () => {
  it('points at the 10.02 of the Jiangmen form and says that 18.62 closes the gap of 97.62', () => {
    // 10.02 + 20 + 10 + 2 + 7 + 3 + 15 + 9 + 10 + 3 = 89.02; 97.62 − (89.02 − 10.02) = 18.62
    const total = findingsOf('jiangmen-2023.xlsx').find(({ code }) => code === 'PJ407');
    expect(total).toMatchObject({ stated: '97.62', expected: '89.02', difference: '+8.6' });
    expect(total?.diagnosis[0]?.cells.map(({ address }) => address)).toEqual(['G17']);
    expect(total?.diagnosis[0]?.sentence).toContain('18.62');
  });

  it('explains the 98 of the Jiayuguan form by the 54 points of 履职效果 and deductions from 100', () => {
    // 10 + 20 + 50 + 10 + 10 = 100 declared; lost 10 − 9 and 4 − 3; 100 − 2 = 98
    const total = findingsOf('jiayuguan-2021.xlsx').find(({ code }) => code === 'PJ407');
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
    const score = findingsOf('jiayuguan-2021.xlsx').find(({ code }) => code === 'PJ204');
    expect(score).toMatchObject({ severity: 'warning', stated: '9', expected: '9.96' });
  });
});
