import { groupFindings, listed, neighbour, entryPlaceText, sizeOf } from '../../src/taskpane/grouping';
import { moveInTree, treeKeys } from '../../src/taskpane/tree-keys';
import { finding } from './support/samples';

const at = (sheet: number, address: string) => ({ sheet, sheetName: `第${sheet + 1}张`, address });

const FINDINGS = [
  finding({ id: 'a', cell: at(0, 'I4'), severity: 'warning', area: 'funds' }),
  finding({ id: 'b', cell: at(0, 'H47'), severity: 'error', area: 'scores', refused: true }),
  finding({ id: 'c', cell: at(2, 'F12'), severity: 'error', area: 'values' }),
  finding({ id: 'd', cell: at(1, 'B22'), severity: 'info', area: 'weights' }),
];

const ALL = [] as const;

const shape = (groups: ReturnType<typeof groupFindings>) =>
  groups.map(({ name, findings }) => `${name}: ${findings.map(({ id }) => id).join('')}`);

describe('the list of findings', () => {
  it('goes by what is asked for, what must be changed first, without empty groups', () => {
    expect(shape(groupFindings(FINDINGS, 'demand', ALL))).toEqual(['必须改: bc', '要说明: a', '可不改: d']);
  });

  it('goes by area in the order of the form', () => {
    expect(shape(groupFindings(FINDINGS, 'area', ALL))).toEqual([
      '资金与执行: a',
      '分值: d',
      '得分: b',
      '目标值与完成值: c',
    ]);
  });

  it('goes by sheet in the order of the workbook', () => {
    expect(shape(groupFindings(FINDINGS, 'sheet', ALL))).toEqual(['第1张: ab', '第2张: d', '第3张: c']);
  });

  it('hides what the person does not want to see', () => {
    expect(shape(groupFindings(FINDINGS, 'demand', ['change', 'optional']))).toEqual(['要说明: a']);
  });

  it('is walked forwards and backwards in its order, around the ends', () => {
    const order = listed(groupFindings(FINDINGS, 'demand', ALL));
    expect(order.map(({ id }) => id).join('')).toBe('bcad');
    expect(neighbour(order, null, 1)?.id).toBe('b');
    expect(neighbour(order, null, -1)?.id).toBe('d');
    expect(neighbour(order, 'c', 1)?.id).toBe('a');
    expect(neighbour(order, 'd', 1)?.id).toBe('b');
    expect(neighbour([], 'a', 1)).toBeNull();
  });
});

describe('what is counted', () => {
  const blank = finding({
    id: 'e',
    check: 'score-missing',
    reason: 'column',
    cell: at(0, 'H14'),
    related: [at(0, 'H15'), at(0, 'H16')],
  });

  it('is named: findings in 处, blanks by their cells', () => {
    expect(sizeOf(FINDINGS)).toBe('4 处');
    expect(sizeOf([blank])).toBe('3 格');
    expect(sizeOf([...FINDINGS, blank])).toBe('4 处，待填 3 格');
    // A finding that was just fixed is listed and not counted.
    expect(sizeOf([])).toBe('0 处');
  });

  it('is the same for the place in the list as for its tab', () => {
    const order = [...FINDINGS.slice(0, 2), blank, ...FINDINGS.slice(2)];
    expect(entryPlaceText(order, null)).toBe('共 4 处');
    expect(entryPlaceText(order, 'c')).toBe('3 / 4 处');
    expect(entryPlaceText(order, 'e')).toBe('待填 3 格');
  });
});

describe('the keyboard in the tree', () => {
  const groups = groupFindings(FINDINGS, 'demand', ALL);
  const move = (closed: readonly string[], key: string, pressed: string) => {
    const keys = treeKeys(groups, closed);
    const row = keys.find((candidate) => candidate.key === key);
    if (!row) throw new Error(`no row ${key}`);
    const answer = moveInTree(keys, row, pressed);
    if (!answer) return null;
    return answer.kind === 'open' ? `open ${answer.finding.id}` : `${answer.kind} ${answer.key}`;
  };

  it.each([
    ['change', 'ArrowDown', 'focus b'],
    ['c', 'ArrowDown', 'focus explain'],
    ['b', 'ArrowUp', 'focus change'],
    ['d', 'ArrowDown', null],
    ['c', 'Home', 'focus change'],
    ['change', 'End', 'focus d'],
    ['b', 'ArrowLeft', 'focus change'],
    ['b', 'ArrowRight', null],
    ['change', 'ArrowRight', 'focus b'],
    ['change', 'ArrowLeft', 'toggle change'],
    ['change', 'Enter', 'toggle change'],
    ['b', 'Enter', 'open b'],
    ['b', ' ', 'open b'],
    ['b', 'x', null],
  ])('on %s answers %s with %s', (key, pressed, answer) => {
    expect(move([], key, pressed)).toBe(answer);
  });

  it('skips the rows of closed groups and opens them with →', () => {
    expect(move(['change'], 'change', 'ArrowDown')).toBe('focus explain');
    expect(move(['change'], 'change', 'ArrowRight')).toBe('toggle change');
    expect(move(['change'], 'change', 'ArrowLeft')).toBeNull();
  });
});
