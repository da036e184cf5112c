import type { Basis } from '../basis';
import type { Finding } from '../finding';
import type { ReportKey } from '../locales/zh-CN/report';
import { demandOf } from '../verdict';
import type { FindingView, HintView } from './shapes';
import { faultTitle, placeText, shortList, word } from './words';

export function findingView(finding: Finding, grounds: readonly string[]): FindingView {
  const { stated, expected, difference, calculation, related, cell } = finding;
  const facts: readonly (readonly [ReportKey, string | null])[] = [
    ['repair', finding.repair],
    ['stated', stated],
    ['expected', expected],
    ['difference', difference],
    ['calculation', calculation],
    ['related', related.length > 0 ? shortList(related.map((other) => placeText(other, cell.sheet))) : null],
  ];
  return {
    demand: demandOf(finding),
    code: finding.code,
    title: faultTitle(finding.code),
    sheetName: cell.sheetName,
    cell: cell.address,
    message: finding.message,
    facts: facts.flatMap(([key, text]) => (text === null || text === '' ? [] : [{ label: word(key), text }])),
    causes: finding.diagnosis.map(({ sentence }) => sentence),
    bases: finding.basis.map((basis) => grounds.indexOf(groundText(basis)) + 1),
    refused: finding.refused,
  };
}

function groundText({ text, ground }: Basis): string {
  return `${text}（${word(`ground.${ground}`)}）`;
}

/** Every basis once, in the order in which the report first needs it. */
export function groundsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ basis }) => basis.map(groundText)))];
}

export function hintsOf(findings: readonly Finding[]): readonly HintView[] {
  const hints = findings.filter((finding) => demandOf(finding) === 'optional');
  return [...new Set(hints.map(({ code }) => code))].map((code) => {
    const own = hints.filter((hint) => hint.code === code);
    const sheets = [...new Set(own.map(({ cell }) => cell.sheetName))];
    const cells = sheets.map((sheet) => {
      const addresses = own.filter(({ cell }) => cell.sheetName === sheet).map(({ cell }) => cell.address);
      return `${sheet} ${shortList([...new Set(addresses)])}`;
    });
    return { code, title: faultTitle(code), count: own.length, cells: cells.join('；') };
  });
}
