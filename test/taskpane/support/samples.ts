import type { Finding, Inspection } from '../../../src/engine/finding';
import type { FillChoice, FillPlan, FillProposal } from '../../../src/engine/fill/plan';

/** Small findings and plans for tests of the pane's own logic; whole ones come from the engine and fixtures. */

export function finding(given: Partial<Finding> & { readonly id: string }): Finding {
  return {
    code: 'PJ407',
    check: 'score-total',
    area: 'scores',
    severity: 'error',
    form: null,
    cell: { sheet: 0, sheetName: '自评表', address: 'H23' },
    related: [],
    reason: 'differs',
    message: '总分与各项得分之和不符。',
    stated: null,
    expected: null,
    difference: null,
    calculation: null,
    repair: '改正总分。',
    basis: [],
    fixes: [],
    diagnosis: [],
    refused: false,
    fingerprint: given.id,
    ...given,
  };
}

export function inspectionOf(findings: readonly Finding[], given: Partial<Inspection> = {}): Inspection {
  const count = (severity: Finding['severity']) =>
    findings.filter((item) => item.severity === severity).length;
  return {
    workbook: '自评.xlsx',
    preset: 'submission',
    forms: [],
    others: [],
    findings,
    ignored: [],
    stale: [],
    unread: [],
    faults: [],
    counts: {
      error: count('error'),
      warning: count('warning'),
      review: count('review'),
      info: count('info'),
    },
    summary: { judged: 0, notApplicable: 0, toPerson: 0 },
    ...given,
  };
}

export function proposal(
  address: string,
  value: number,
  kind: FillProposal['kind'] = 'indicator',
  given: Partial<FillProposal> = {},
): FillProposal {
  return {
    edit: { cell: { sheet: 0, sheetName: '自评表', address }, old: null, value },
    kind,
    form: '自评表!A1:I23',
    label: address,
    rule: '得满分',
    assumed: false,
    selected: true,
    ...given,
  };
}

export function choice(address: string, points = '10'): FillChoice {
  return {
    cell: { sheet: 0, sheetName: '自评表', address },
    old: null,
    form: '自评表!A1:I23',
    label: '促进就医便利',
    target: '明显提高',
    actual: '达成预期指标',
    points,
    tiers: [
      { name: '全部或基本达成', low: '0.8', high: '1' },
      { name: '部分达成', low: '0.6', high: '0.8' },
      { name: '未达成', low: '0', high: '0.6' },
    ],
    suggested: 0,
  };
}

export function planOf(given: Partial<FillPlan>): FillPlan {
  return { proposals: [], choices: [], left: [], ...given };
}
