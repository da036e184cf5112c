import { readTruth, truthFiles } from './truth';

describe('the truth files', () => {
  test('are all readable', () => {
    const files = truthFiles();
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) expect(readTruth(file).forms.length).toBeGreaterThan(0);
  });

  test('name the cells of a published form', () => {
    // 明光 2022, first sheet: fund block in C6:H7, indicators from row 14, 总分 in row 23
    const [form] = readTruth('mingguang-2022.xlsx').forms;
    expect(form).toMatchObject({
      kind: 'project-self-evaluation',
      range: 'A1:I23',
      year: 2022,
      execution: { cells: { rate: 'G7', weight: 'F7', score: 'H7' }, points: '10' },
      total: { label: 'A23', weight: 'G23', score: 'H23' },
    });
    expect(form?.groups?.map(({ declared, address }) => [address, declared])).toEqual([
      ['B14', '50'],
      ['B18', '30'],
      ['B22', '10'],
    ]);
    expect(form?.indicators[0]?.cells).toMatchObject({
      level1: 'B14',
      name: 'D14',
      weight: 'G14',
      nature: null,
    });
  });

  test('know that a form has no weight column and takes the points of the execution rate from its label', () => {
    // 曾都 2022, second sheet: 预算执行情况(万元)(20分)
    const form = readTruth('zengdu-2022-self-evaluation.xlsx').forms[1];
    expect(form?.execution?.points).toBe('20');
    expect(form?.groups?.map(({ address }) => address)).toEqual(['A11', 'A15']);
    expect(form?.indicators.every(({ cells }) => cells.weight === null && cells.score)).toBe(true);
  });

  test('mark empty template rows and carry the faults of a workbook', () => {
    const targets = readTruth('anyang-2021-targets.xlsx');
    expect(targets.forms[1]?.indicators.filter(({ optional }) => optional)).toHaveLength(2);
    const faults = readTruth('jiayuguan-2021.xlsx').faults.map(({ code, address }) => `${code} ${address}`);
    expect(faults).toContain('TOTAL_SCORE_WRONG H47');
    expect(readTruth('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx').injected).toBe('TOTAL_SCORE_WRONG');
  });
});
