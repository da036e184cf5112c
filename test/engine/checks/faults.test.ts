import { inspect, inspectRecognised, planFill } from '../../../src/engine';
import { verdictOf } from '../../../src/engine/verdict';
import { ALL_CHECKS } from '../../../src/engine/checks/all-checks';
import { defineCheck } from '../../../src/engine/checks/define-check';
import { WorkbookContext } from '../../../src/engine/checks/context';
import { runForm } from '../../../src/engine/checks/run';
import type { Form } from '../../../src/engine/form';
import { nationalProfile } from '../../../src/engine/profiles';
import { recognise } from '../../../src/engine/recognise';
import { standardForm } from '../../support/standard-form';
import { scored } from '../../support/form-kinds';

/** Throws at the second indicator, as a fault of the program would. */
const broken = defineCheck({
  code: 'PJ999',
  id: 'score-over-weight',
  area: 'scores',
  severity: 'error',
  basis: [],
  about: 'evaluation',
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
  /** A form in words, and one in numbers; the tiers of the rule are damaged, so that the form in words throws. */
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
    expect(inspection.forms.map((one) => scored(one).expectedScores.length)).toEqual([0, 2]);
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

describe('a fault before the checks', () => {
  const rows = [
    {
      level1: '产出指标',
      level2: '数量指标',
      name: '培训次数',
      target: '≥10次',
      actual: '10次',
      weight: 90,
      score: 91,
    },
  ];
  const [first] = standardForm({ rows }).sheets;
  const [third] = standardForm({ rows }).sheets;
  if (!first || !third) throw new Error('each workbook has a sheet');
  /** Any reading of the cells throws, as with a fault of the program. */
  const broken = {
    ...first,
    name: '坏',
    get cells(): never {
      throw new TypeError('cells of a broken sheet');
    },
  };
  const three = {
    ...workbook,
    sheets: [{ ...first, name: '一' }, broken, { ...third, name: '三' }],
  };

  it('in the reading of a sheet loses that sheet, says it with a code, and judges the others', () => {
    const inspection = inspect(three);
    expect(inspection.forms.map(({ form: { sheetName } }) => sheetName)).toEqual(['一', '三']);
    expect(
      inspection.findings.filter(({ code }) => code === 'PJ401').map(({ cell }) => cell.sheetName),
    ).toEqual(['一', '三']);
    expect(inspection.faults).toEqual([
      expect.objectContaining({
        code: 'PJ001',
        check: 'reading',
        cell: { sheet: 1, sheetName: '坏', address: 'A1' },
        detail: 'TypeError: cells of a broken sheet',
      }),
    ]);
    expect(inspection.others.map(({ sheetName }) => sheetName)).not.toContain('坏');
    expect(verdictOf(inspection).note).toMatch(/因程序出错没有判断/);
  });

  it('in the only sheet is not taken for a workbook without a form', () => {
    const inspection = inspect({ ...three, sheets: [broken] });
    const { answer, detail } = verdictOf(inspection);
    expect([answer, inspection.faults.length]).toEqual(['none', 1]);
    expect(detail).toMatch(/因程序出错没有判断/);
  });

  it('in one form loses that form only', () => {
    const sound = inspect({ ...three, sheets: [three.sheets[0] ?? first, third] });
    const layout = scored(sound.forms[0]).form.layout;
    let asked = 0;
    const columns = {
      get [layout]() {
        asked += 1;
        if (asked === 1) throw new TypeError('a layout that breaks down');
        return {};
      },
    };
    const { forms, faults } = inspect({ ...three, sheets: [{ ...first, name: '一' }, third] }, { columns });
    expect(forms.map(({ form: { sheetName } }) => sheetName)).toEqual([third.name]);
    expect(faults.map(({ code, cell }) => [code, cell?.sheetName])).toEqual([['PJ001', '一']]);
  });

  it('in the choice of the rules leaves that form unjudged and judges the others by theirs', () => {
    const workbookOfTwo = { ...three, sheets: [{ ...first, name: '一' }, third] };
    const recognition = recognise(workbookOfTwo);
    const [form, ...others] = recognition.forms;
    if (!form) throw new Error('the form is not recognised');
    let asked = 0;
    const damaged: Form = {
      ...form,
      get notes() {
        asked += 1;
        if (asked === 1) throw new TypeError('notes that break down');
        return form.notes;
      },
    };
    const forms = [damaged, ...others];
    const inspection = inspectRecognised(workbookOfTwo, { ...recognition, forms });
    expect(inspection.forms.map(({ form: { sheetName } }) => sheetName)).toEqual([third.name]);
    expect(inspection.faults.map(({ code, check, cell }) => [code, check, cell?.sheetName])).toEqual([
      ['PJ002', 'rules', '一'],
    ]);
  });
});
