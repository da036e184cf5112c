import { ALL_CHECKS } from '../../../src/engine/checks';
import { defineCheck } from '../../../src/engine/checks/check';
import { WorkbookContext } from '../../../src/engine/checks/context';
import { runForm } from '../../../src/engine/checks/run';
import { nationalProfile } from '../../../src/engine/profiles';
import { recognise } from '../../../src/engine/recognise';
import { standardForm } from '../../support/standard-form';

/** Breaks down over the second indicator, as a fault of ours would. */
const broken = defineCheck({
  code: 'PJ999',
  id: 'score-over-weight',
  area: 'scores',
  severity: 'error',
  basis: [],
  subjects: (form) => form.indicators,
  judge: ({ name }) => {
    if (name.text === '评审次数') throw new TypeError('not a function');
    return { kind: 'holds' };
  },
});

const workbook = standardForm({
  rows: [
    {
      level1: '产出指标',
      level2: '数量指标',
      name: '培训次数',
      target: '≥10次',
      actual: '10次',
      weight: 45,
      score: 45,
    },
    {
      level1: '产出指标',
      level2: '数量指标',
      name: '评审次数',
      target: '≥10次',
      actual: '10次',
      weight: 45,
      score: 46,
    },
  ],
});
const context = new WorkbookContext(workbook, recognise(workbook, {}), 'submission', () => ({
  profile: nationalProfile,
  choice: { id: 'national', name: '全国通用', evidence: [], chosenBy: 'default', parts: [], printed: [] },
}));
const [form] = context.formContexts;

describe('a check that breaks down', () => {
  it('is named with the cell it broke down over, and the other checks still judge', () => {
    if (!form) throw new Error('the form is not recognised');
    const over = ALL_CHECKS.filter(({ code }) => code === 'PJ401');
    const { faults, findings, tallies } = runForm([broken, ...over], form);
    expect(faults).toEqual([
      expect.objectContaining({
        code: 'PJ999',
        cell: { sheet: 0, sheetName: '自评表', address: 'C12' },
        detail: 'TypeError: not a function',
      }),
    ]);
    expect(findings.map(({ code, cell }) => [code, cell.address])).toEqual([['PJ401', 'G12']]);
    expect(tallies.map(({ outcome }) => outcome)).toEqual(['cannot-judge', 'violated']);
  });
});
