import {
  alikeChoices,
  chosenScore,
  EMPTY_FILL,
  fillForms,
  fillOptions,
  firstPercent,
  inverseEdits,
  percentRange,
  choiceWarning,
  openChoices,
  percentTrouble,
  proposalRows,
  selectedEdits,
} from '../../src/taskpane/fill';
import { choice, planOf, proposal } from './support/samples';

describe('the preview of a fill', () => {
  const plan = planOf({
    proposals: [
      proposal('G7', 0.9996, 'execution-rate'),
      proposal('H7', 10, 'execution-score'),
      proposal('H14', 10),
      proposal('H15', 9.5),
      proposal('H23', 29.5, 'total'),
      proposal('H50', 5, 'total', { form: '自评表!A30:I50' }),
    ],
  });

  it('ticks what the engine proposes', () => {
    expect(selectedEdits({ ...EMPTY_FILL, plan }).map(({ cell }) => cell.address)).toEqual([
      'G7',
      'H7',
      'H14',
      'H15',
      'H23',
      'H50',
    ]);
  });

  it('does not write a total once a score it counts is left out, and says why', () => {
    const state = { ...EMPTY_FILL, plan, ticks: { '自评表!H15': false } };
    expect(selectedEdits(state).map(({ cell }) => cell.address)).toEqual(['G7', 'H7', 'H14', 'H50']);
    const total = proposalRows(state).find(({ key }) => key === '自评表!H23');
    expect(total).toMatchObject({ ticked: false, blocked: expect.stringContaining('合计会不准') });
  });

  it('writes the total when only the rate, which no total counts, is left out', () => {
    const state = { ...EMPTY_FILL, plan, ticks: { '自评表!G7': false } };
    expect(selectedEdits(state).map(({ cell }) => cell.address)).toContain('H23');
  });

  it('leaves out what the engine does not select, until the person ticks it', () => {
    const doubtful = planOf({
      proposals: [proposal('H14', 6.7, 'indicator', { selected: false, assumed: true })],
    });
    expect(selectedEdits({ ...EMPTY_FILL, plan: doubtful })).toEqual([]);
    expect(selectedEdits({ ...EMPTY_FILL, plan: doubtful, ticks: { '自评表!H14': true } })).toHaveLength(1);
  });
});

describe('the table of a fill', () => {
  it('goes by form and row, whether a score is computed, chosen or left to a person', () => {
    const plan = planOf({
      proposals: [
        proposal('H9', 5, 'indicator', { form: '自评表!A30:I50' }),
        proposal('H14', 10),
        proposal('H7', 10),
      ],
      choices: [choice('H10')],
      left: [
        {
          cell: { sheet: 0, sheetName: '自评表', address: 'H12' },
          form: '自评表!A1:I23',
          label: '满意度',
          why: '没有完成值',
        },
      ],
    });
    const rows = fillForms({ ...EMPTY_FILL, plan }).map(({ form, rows: own }) => [
      form,
      own.map(({ kind, cell }) => `${kind} ${cell.address}`),
    ]);
    expect(rows).toEqual([
      ['自评表!A1:I23', ['computed H7', 'choice H10', 'left H12', 'computed H14']],
      ['自评表!A30:I50', ['computed H9']],
    ]);
  });
});

describe('rows that look alike', () => {
  const told = (address: string, suggested: number | null) => ({ ...choice(address), suggested });

  it('are answered together where their texts speak for the full tier', () => {
    const plan = planOf({ choices: [told('H14', 0), told('H15', 0), told('H16', 1), told('H17', null)] });
    expect(alikeChoices({ ...EMPTY_FILL, plan })).toEqual([
      {
        name: '全部或基本达成',
        percent: '100',
        answers: { '自评表!H14': { tier: 0, percent: '100' }, '自评表!H15': { tier: 0, percent: '100' } },
      },
    ]);
  });

  it('leave alone what the person has answered already', () => {
    const plan = planOf({ choices: [told('H14', 0), told('H15', 0)] });
    const choices = { '自评表!H14': { tier: 1, percent: '70' } };
    expect(alikeChoices({ ...EMPTY_FILL, plan, choices }).map(({ answers }) => Object.keys(answers))).toEqual(
      [['自评表!H15']],
    );
  });
});

describe('a qualitative indicator', () => {
  it('scores points × percentage, half-up to two decimals', () => {
    // 15 × 85.5 % = 12.825 → 12.83
    expect(chosenScore(choice('H18', '15'), { tier: 0, percent: '85.5' })).toBe('12.83');
    // 1.5 × 67 % = 1.005 → 1.01; as binary floats 1.00499… would give 1.00
    expect(chosenScore(choice('H18', '1.5'), { tier: 1, percent: '67' })).toBe('1.01');
  });

  it.each([
    [0, '80', null],
    [0, '100', null],
    [0, '79.99', '“全部或基本达成”应在 80%–100% 之间'],
    [1, '80', '“部分达成”应在 60%–80%（不含 80%） 之间'],
    [1, '60', null],
    [2, '0', null],
    [2, '59.9', null],
    [0, '', '请填 80%–100% 之间的数，最多两位小数'],
    [1, '-5', '请填 60%–80%（不含 80%） 之间的数，最多两位小数'],
    [0, '９０', '请填 80%–100% 之间的数，最多两位小数'],
    [0, '101', '不能超过 100%'],
    [7, '90', '请先选择档次'],
  ])('in tier %i with %j %% is answered %j', (tier, percent, trouble) => {
    expect(percentTrouble(choice('H18'), { tier, percent })).toBe(trouble);
  });

  it('says what a choice will ask for before it is written', () => {
    const row = choice('H18');
    expect(choiceWarning(row, { tier: 0, percent: '100' })).toBeNull();
    // 10 × 85 % = 8.5
    expect(choiceWarning(row, { tier: 0, percent: '85' })).toBe('扣 1.5 分，写入以后要写明原因');
    expect(choiceWarning(row, { tier: 1, percent: '70' })).toContain('与所选档次不符');
    expect(choiceWarning({ ...row, suggested: null }, { tier: 1, percent: '' })).toBeNull();
  });

  it('says what is missing: the tier, or the percentage in it', () => {
    const plan = planOf({ choices: [choice('H18'), choice('H19'), choice('H20')] });
    const choices = { '自评表!H18': { tier: 0, percent: '120' }, '自评表!H19': { tier: 0, percent: '90' } };
    expect(openChoices({ plan, choices })).toEqual({ tier: 1, percent: 1 });
  });

  it('starts with full points in the full tier and with nothing in the others', () => {
    expect(firstPercent(choice('H18'), 0)).toBe('100');
    expect(firstPercent(choice('H18'), 1)).toBe('');
    expect(percentRange({ low: '0', high: '0.6' })).toBe('0%–60%（不含 60%）');
  });

  it('is written with its score, and told to the engine so that totals count it', () => {
    const plan = planOf({ choices: [choice('H18', '15')] });
    const state = { ...EMPTY_FILL, plan, choices: { '自评表!H18': { tier: 0, percent: '90' } } };
    // 15 × 90 % = 13.5
    expect(selectedEdits(state)).toEqual([
      { cell: { sheet: 0, sheetName: '自评表', address: 'H18' }, old: null, value: 13.5 },
    ]);
    expect(fillOptions(state)).toMatchObject({ chosen: { '自评表!H18': '13.5' } });
  });

  it('is neither written nor counted while the percentage is wrong', () => {
    const plan = planOf({ choices: [choice('H18')] });
    const state = { ...EMPTY_FILL, plan, choices: { '自评表!H18': { tier: 1, percent: '95' } } };
    expect(selectedEdits(state)).toEqual([]);
    expect(fillOptions(state)).toMatchObject({ chosen: {} });
  });
});

describe('taking back without the help of the host', () => {
  it('writes the old values where the new ones stand', () => {
    const cell = { sheet: 0, sheetName: '自评表', address: 'H14' };
    const written = [
      { cell, old: null, value: 10 },
      { cell, old: { error: '#REF!' }, value: 9 },
    ];
    expect(inverseEdits({ written, skipped: [] })).toEqual([{ cell, old: 10, value: null }]);
  });
});
