import type { Books, Item } from './figures';
import { nameOfCode } from './figures';
import type { Lines, Typed } from './sheets';

/** How a province writes its tables. */
export interface Style {
  readonly unit: '万元' | '元';
  /** Order in which the tables are numbered: 07 is 三公 in some sets. */
  readonly threePublicFirst: boolean;
  /** `column` 2101501 in one column; `split` 类 | 款 | 项; `joined` code and name in one cell. */
  readonly codes: 'column' | 'split' | 'joined';
  readonly merges: boolean;
  /** The row 栏次 | 1 | 2 | 3. */
  readonly numbers: boolean;
  readonly year: boolean;
}

export const HUBEI: Style = {
  unit: '万元',
  threePublicFirst: false,
  codes: 'column',
  merges: true,
  numbers: true,
  year: false,
};

/** Hundredths as a table shows them. */
export const money = (hundredths: number): Typed => ({ value: hundredths / 100, format: '#,##0.00' });
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** 合计, 类, 款, 项 with the figures of each. */
export function listed(
  books: Books,
  style: Style,
  of: (item: Item) => readonly number[],
  width: number,
): Lines {
  const add = (items: readonly Item[]): readonly number[] =>
    Array.from({ length: width }, (_, index) => sum(items.map((item) => of(item)[index] ?? 0)));
  const row = (code: string, name: string, values: readonly number[]): readonly Typed[] => [
    ...stub(style, code, name),
    ...values.map(money),
  ];
  const lines: (readonly Typed[])[] = [[...totalStub(style), ...add(books.items).map(money)]];
  let last = ['', ''];
  for (const item of books.items) {
    const one = item.code.slice(0, 3);
    const two = item.code.slice(0, 5);
    if (last[0] !== one)
      lines.push(row(one, nameOfCode(one), add(books.items.filter(({ code }) => code.startsWith(one)))));
    if (last[1] !== two)
      lines.push(row(two, nameOfCode(two), add(books.items.filter(({ code }) => code.startsWith(two)))));
    lines.push(row(item.code, item.name, of(item)));
    last = [one, two];
  }
  return lines;
}

export function stub({ codes }: Style, code: string, name: string): readonly Typed[] {
  if (codes === 'joined') return [`${code} ${name}`];
  if (codes === 'column') return [code, name];
  const parts: readonly Typed[] = [code.slice(0, 3), code.slice(3, 5) || null, code.slice(5, 7) || null];
  return [...parts, name];
}

export function totalStub({ codes }: Style): readonly Typed[] {
  if (codes === 'joined') return ['合计'];
  return codes === 'column' ? ['合计', null] : [null, null, null, '合计'];
}

/** Header of a list: a first row of headings, a second below 项目. */
export function listHeader(style: Style, headings: readonly Typed[], below: readonly Typed[]): Lines {
  const { codes, numbers } = style;
  const first: readonly Typed[] =
    codes === 'joined' ? ['科目名称'] : codes === 'column' ? ['项目', null] : ['项目', null, null, null];
  const second: readonly Typed[] =
    codes === 'joined'
      ? [null]
      : codes === 'column'
        ? ['科目代码', '科目名称']
        : ['类', '款', '项', '科目名称'];
  const blank = first.slice(1).map(() => null);
  return [
    [...first, ...headings],
    ...(codes === 'joined' && below.every((cell) => cell === null) ? [] : [[...second, ...below]]),
    ...(numbers ? [['栏次', ...blank, ...headings.map((_, index) => String(index + 1))]] : []),
  ];
}
