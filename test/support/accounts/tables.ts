import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { Books, Item } from './figures';
import { DETAIL_CLASSES, FUND_NAMES, nameOfCode } from './figures';
import { listHeader, listed, money, stub, sum, totalStub, type Style } from './lists';
import type { Lines, Typed } from './sheets';
import { sheetOf } from './sheets';

/** The nine tables of a department, each on a sheet of its own. */
export function accountsSheets(books: Books, style: Style): readonly SheetSnapshot[] {
  const tables = [
    incomeExpenditure(books, style),
    income(books, style),
    expenditure(books, style),
    fiscal(books, style),
    generalBudget(books, style),
    basicDetail(books, style),
    governmentFund(books, style),
    stateCapital(style, books),
  ];
  const three = threePublic(books, style);
  const ordered = style.threePublicFirst
    ? [...tables.slice(0, 6), three, ...tables.slice(6)]
    : [...tables, three];
  return ordered.map((make, index) => make(`公开${String(index + 1).padStart(2, '0')}表`));
}

type Make = (number: string) => SheetSnapshot;

const spentOf = ({ basic, project, own }: Item): number => basic + project + own;

function head(number: string, title: string, books: Books, style: Style): Lines {
  const words = style.year ? `2023年度${title}` : title;
  return [[words], [number], [`部门：${books.department}`, null, `金额单位：${style.unit}`]];
}

function make(title: string, books: Books, style: Style, lines: Lines, merges: readonly string[] = []): Make {
  return (number) =>
    sheetOf(
      number,
      [...head(number, title, books, style), ...lines, ['注：本表反映部门本年度收支情况。']],
      style.merges ? merges : [],
    );
}

/** Two halves side by side; the shorter one ends in blank rows before its totals. */
function halves(left: Lines, right: Lines, width: number): Lines {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, index) => [
    ...(left[index] ?? Array.from({ length: width }, () => null)),
    ...(right[index] ?? []),
  ]);
}

function classTotals(books: Books, of: (item: Item) => number): readonly (readonly [string, number])[] {
  const names = new Map<string, number>();
  for (const item of books.items) {
    const name = nameOfCode(item.code.slice(0, 3));
    names.set(name, (names.get(name) ?? 0) + of(item));
  }
  return [...names];
}

const NUMERALS = '一二三四五六七八九';

function incomeExpenditure(books: Books, style: Style): Make {
  const { items, funds } = books;
  const fiscalIncome = sum(items.map(({ income: own }) => own.fiscal));
  const fundIncome = sum(funds.map((fund) => fund.income));
  const business = sum(items.map(({ income: own }) => own.business));
  const year = fiscalIncome + fundIncome + business;
  const classes: readonly (readonly [string, number])[] = [
    ...classTotals(books, spentOf),
    ...funds.map((fund) => [FUND_NAMES[0][1], fund.project] as const),
  ];
  const spent = sum(classes.map(([, value]) => value));
  const opening = sum(funds.map((fund) => fund.opening));
  const closing = opening + year - spent;
  const incomeLines: readonly (readonly [string, number])[] = [
    ['一般公共预算财政拨款收入', fiscalIncome],
    ['政府性基金预算财政拨款收入', fundIncome],
    ['国有资本经营预算财政拨款收入', 0],
    ['上级补助收入', 0],
    ['事业收入', business],
    ['经营收入', 0],
    ['附属单位上缴收入', 0],
    ['其他收入', 0],
  ];
  const pad = Math.max(incomeLines.length, classes.length);
  const line = ([name, value]: readonly [string, number], index: number, from: number): readonly Typed[] => [
    `${NUMERALS[index] ?? '十'}、${name}`,
    from + index,
    money(value),
  ];
  const padded = (lines: Lines): Lines => [
    ...lines,
    ...Array.from({ length: pad - lines.length }, () => [null, null, null]),
  ];
  const left: Lines = [
    ...padded(incomeLines.map((one, index) => line(one, index, 1))),
    ['本年收入合计', 27, money(year)],
    ['使用非财政拨款结余', 28, money(0)],
    ['年初结转和结余', 29, money(opening)],
    ['总计', 30, money(year + opening)],
  ];
  const right: Lines = [
    ...padded(classes.map((one, index) => line(one, index, 31))),
    ['本年支出合计', 57, money(spent)],
    ['结余分配', 58, money(0)],
    ['年末结转和结余', 59, money(closing)],
    ['总计', 60, money(spent + closing)],
  ];
  return make(
    '收入支出决算总表',
    books,
    style,
    [
      ['收入', null, null, '支出'],
      ['项目', '行次', '决算数', '项目(按功能分类)', '行次', '决算数'],
      ...(style.numbers ? [['栏次', null, 1, '栏次', null, 2]] : []),
      ...halves(left, right, 3),
    ],
    ['A1:F1', 'A4:C4', 'D4:F4'],
  );
}

function income(books: Books, style: Style): Make {
  const headings = [
    '本年收入合计',
    '财政拨款收入',
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ];
  const of = (item: Item): readonly number[] => {
    const { fiscal: own, business, other } = item.income;
    return [own + business + other, own, 0, business, 0, 0, other];
  };
  const all: Books = { ...books, items: [...books.items, ...fundItems(books, 'income')] };
  return make('收入决算表', books, style, [
    ...listHeader(
      style,
      headings,
      headings.map(() => null),
    ),
    ...listed(all, style, of, headings.length),
  ]);
}

/** The 政府性基金 as items of the lists of all income and all spending. */
function fundItems({ funds }: Books, side: 'income' | 'spending'): readonly Item[] {
  return funds.map((fund) => ({
    code: fund.code,
    name: fund.name,
    income: { fiscal: side === 'income' ? fund.income : 0, business: 0, other: 0 },
    basic: 0,
    project: side === 'spending' ? fund.project : 0,
    own: 0,
  }));
}

function expenditure(books: Books, style: Style): Make {
  const headings = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
  const all: Books = { ...books, items: [...books.items, ...fundItems(books, 'spending')] };
  return make('支出决算表', books, style, [
    ...listHeader(
      style,
      headings,
      headings.map(() => null),
    ),
    ...listed(
      all,
      style,
      (item) => [spentOf(item), item.basic + item.own, item.project, 0, 0, 0],
      headings.length,
    ),
  ]);
}

function fiscal(books: Books, style: Style): Make {
  const { items, funds } = books;
  const general = sum(items.map(({ income: own }) => own.fiscal));
  const fund = sum(funds.map((one) => one.income));
  const opening = sum(funds.map((one) => one.opening));
  const closing = sum(funds.map((one) => one.closing));
  const classes = [
    ...classTotals(books, ({ basic, project }) => basic + project).map(
      ([name, value]) => [name, value, 0] as const,
    ),
    ...funds.map((one) => [FUND_NAMES[0][1], 0, one.project] as const),
  ];
  const row = (name: string, line: number, a: number, b: number): readonly Typed[] => [
    name,
    line,
    money(a + b),
    money(a),
    money(b),
    money(0),
  ];
  const spent = [sum(classes.map(([, a]) => a)), sum(classes.map(([, , b]) => b))] as const;
  const pad = Math.max(3, classes.length);
  const blank = (width: number): readonly Typed[] => Array.from({ length: width }, () => null);
  const left: Lines = [
    ['一、一般公共预算财政拨款', 1, money(general)],
    ['二、政府性基金预算财政拨款', 2, money(fund)],
    ['三、国有资本经营预算财政拨款', 3, money(0)],
    ...Array.from({ length: pad - 3 }, () => blank(3)),
    ['本年收入合计', 27, money(general + fund)],
    ['年初财政拨款结转和结余', 28, money(opening)],
    ['一般公共预算财政拨款', 29, money(0)],
    ['政府性基金预算财政拨款', 30, money(opening)],
    ['国有资本经营预算财政拨款', 31, money(0)],
    ['总计', 32, money(general + fund + opening)],
  ];
  const right: Lines = [
    ...classes.map(([name, a, b], index) => row(`${NUMERALS[index] ?? ''}、${name}`, 33 + index, a, b)),
    ...Array.from({ length: pad - classes.length }, () => blank(6)),
    row('本年支出合计', 59, spent[0], spent[1]),
    row('年末财政拨款结转和结余', 60, 0, closing),
    ...Array.from({ length: 3 }, () => blank(6)),
    row('总计', 64, spent[0], spent[1] + closing),
  ];
  return make(
    '财政拨款收入支出决算总表',
    books,
    style,
    [
      ['收 入', null, null, '支 出'],
      [
        '项目',
        '行次',
        '金额',
        '项目',
        '行次',
        '合计',
        '一般公共预算财政拨款',
        '政府性基金预算财政拨款',
        '国有资本经营预算财政拨款',
      ],
      ...(style.numbers ? [['栏次', null, 1, '栏次', null, 2, 3, 4, 5]] : []),
      ...halves(left, right, 3),
    ],
    ['A4:C4', 'D4:I4'],
  );
}

function generalBudget(books: Books, style: Style): Make {
  const width = style.codes === 'split' ? 4 : style.codes === 'column' ? 2 : 1;
  const column = (index: number): string => String.fromCharCode(65 + index);
  const own = books.items.filter(({ basic, project }) => basic + project > 0);
  return make(
    '一般公共预算财政拨款支出决算表',
    books,
    style,
    [
      ...listHeader(style, ['本年支出', null, null], ['小计', '基本支出', '项目支出']),
      ...listed(
        { ...books, items: own },
        style,
        ({ basic, project }) => [basic + project, basic, project],
        3,
      ),
    ],
    [`${column(width)}4:${column(width + 2)}4`],
  );
}

function basicDetail(books: Books, style: Style): Make {
  const rows = DETAIL_CLASSES.map(([code, name]) => {
    const own = books.details.filter((one) => one.code.startsWith(code));
    return { code, name, own, amount: sum(own.map((one) => one.amount)) };
  });
  const block = (codes: readonly string[]): Lines =>
    rows
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ code, name, own, amount }) => [
        [code, name, money(amount)],
        ...own.map((one) => [one.code, one.name, money(one.amount)]),
      ]);
  const totalOf = (codes: readonly string[]): number =>
    sum(rows.filter(({ code }) => codes.includes(code)).map(({ amount }) => amount));
  const blocks = [block(['301', '303']), block(['302']), block(['310'])];
  const height = Math.max(...blocks.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, index) =>
    blocks.flatMap((one) => one[index] ?? [null, null, null]),
  );
  const last = 6 + height;
  return make(
    '一般公共预算财政拨款基本支出决算明细表',
    books,
    style,
    [
      ['人员经费', null, null, '公用经费'],
      ['科目代码', '科目名称', '决算数', '科目代码', '科目名称', '决算数', '科目代码', '科目名称', '决算数'],
      ...lines,
      [
        '人员经费合计',
        null,
        money(totalOf(['301', '303'])),
        '公用经费合计',
        null,
        null,
        null,
        null,
        money(totalOf(['302', '310'])),
      ],
    ],
    ['A4:C4', 'D4:I4', `A${last}:B${last}`, `D${last}:H${last}`],
  );
}

function governmentFund(books: Books, style: Style): Make {
  const { funds } = books;
  const values = (one: Books['funds'][number]): readonly number[] => [
    one.opening,
    one.income,
    one.project,
    0,
    one.project,
    one.closing,
  ];
  const [fund] = funds;
  const rows: Lines = fund
    ? [
        [...totalStub(style), ...values(fund).map(money)],
        ...FUND_NAMES.map(([code, name]) => [...stub(style, code, name), ...values(fund).map(money)]),
      ]
    : [[...totalStub(style)], ['本部门2023年度无政府性基金预算财政拨款收入支出，故本表为空。']];
  return make('政府性基金预算财政拨款收入支出决算表', books, style, [
    ...listHeader(
      style,
      ['年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
      [null, null, '小计', '基本支出', '项目支出', null],
    ),
    ...rows,
  ]);
}

function stateCapital(style: Style, books: Books): Make {
  return make('国有资本经营预算财政拨款支出决算表', books, style, [
    ...listHeader(style, ['本年支出', null, null], ['合计', '基本支出', '项目支出']),
    [...totalStub(style)],
    ['本部门2023年度没有国有资本经营预算财政拨款支出，故本表无数据。'],
  ]);
}

function threePublic(books: Books, style: Style): Make {
  const { abroad, purchase, running, reception } = books;
  const spent = [
    abroad + purchase + running + reception,
    abroad,
    purchase + running,
    purchase,
    running,
    reception,
  ];
  return make(
    '财政拨款“三公”经费支出决算表',
    books,
    style,
    [
      ['预算数', null, null, null, null, null, '决算数'],
      [
        ...['合计', '因公出国(境)费', '公务用车购置及运行维护费', null, null, '公务接待费'],
        ...['合计', '因公出国(境)费', '公务用车购置及运行维护费', null, null, '公务接待费'],
      ],
      [
        ...[null, null, '小计', '公务用车购置费', '公务用车运行维护费', null],
        ...[null, null, '小计', '公务用车购置费', '公务用车运行维护费', null],
      ],
      ...(style.numbers ? [Array.from({ length: 12 }, (_, index) => String(index + 1))] : []),
      [...spent, ...spent].map(money),
    ],
    ['A4:F4', 'G4:L4', 'A5:A6', 'B5:B6', 'C5:E5', 'F5:F6', 'G5:G6', 'H5:H6', 'I5:K5', 'L5:L6'],
  );
}
