import { inspect, planFill } from '../../../src/engine';
import { verdictOf } from '../../../src/engine/verdict';
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

describe('scores that break down outside a check', () => {
  /** A form in words, and one in numbers; the tiers of the rule are damaged, so that the words break down. */
  const words = standardForm({
    rows: [
      {
        level1: '产出指标',
        level2: '质量指标',
        name: '培训效果',
        target: '效果明显',
        actual: '部分达成预期指标并具有一定效果',
        weight: 90,
        score: null,
      },
    ],
  });
  const [worded] = words.sheets;
  const [numbered] = workbook.sheets;
  if (!worded || !numbered) throw new Error('each workbook has a sheet');
  const both = { ...words, sheets: [{ ...worded, name: '文字' }, numbered] };
  const damaged = {
    ...nationalProfile,
    id: 'damaged',
    qualitative: { ...nationalProfile.qualitative, tiers: [null] },
  };
  const inspection = inspect(both, { profile: 'damaged', customProfiles: [damaged] });

  it('cost one form its scores, are said, and the other forms have theirs', () => {
    expect(inspection.forms.map(({ expectedScores }) => expectedScores.length)).toEqual([0, 2]);
    expect(inspection.faults).toContainEqual(
      expect.objectContaining({ code: 'PJ000', form: inspection.forms[0]?.form.id }),
    );
    expect(verdictOf(inspection).note).toMatch(/程序出错/);
  });

  it('leave the other forms to be filled', () => {
    const plan = planFill(both, inspection, { overwrite: true });
    expect(plan.proposals.map(({ edit }) => edit.cell.sheetName)).toContain(numbered.name);
  });

  it('a fill that breaks down leaves its form to a person, with the reason', () => {
    const sound = inspect(both);
    const [first, second] = sound.forms;
    if (!first || !second) throw new Error('both forms are recognised');
    const broken = { ...first, expectedScores: JSON.parse('null') };
    const plan = planFill(both, { ...sound, forms: [broken, second] }, { overwrite: true });
    expect(plan.left.filter(({ why }) => why.startsWith('程序出错，这张表没有填写'))).toHaveLength(1);
    expect(plan.proposals.map(({ edit }) => edit.cell.sheetName)).toContain(numbered.name);
  });
});
