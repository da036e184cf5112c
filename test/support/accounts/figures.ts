import type { Random } from './random';

/**
 * The accounts of an imaginary department, consistent by construction. Amounts are whole hundredths (分 of a
 * table in 元, 0.01 万元 of a table in 万元), so that sums are exact.
 */
export interface Item {
  readonly code: string;
  readonly name: string;
  readonly income: { readonly fiscal: number; readonly business: number; readonly other: number };
  /** General public budget. */
  readonly basic: number;
  readonly project: number;
  /** Spent from the department's own income. */
  readonly own: number;
}

export interface FundItem {
  readonly code: string;
  readonly name: string;
  readonly opening: number;
  readonly income: number;
  readonly project: number;
  readonly closing: number;
}

export interface Detail {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
}

export interface Books {
  readonly department: string;
  readonly items: readonly Item[];
  readonly funds: readonly FundItem[];
  readonly details: readonly Detail[];
  readonly abroad: number;
  readonly purchase: number;
  readonly running: number;
  readonly reception: number;
}

interface ClassName {
  readonly code: string;
  readonly name: string;
  readonly items: readonly (readonly [string, string, string, string])[];
}

/** 类, and its 款 and 项 with codes and names of the 政府收支分类科目. */
const CLASSES: readonly ClassName[] = [
  {
    code: '205',
    name: '教育支出',
    items: [
      ['20502', '普通教育', '2050202', '小学教育'],
      ['20502', '普通教育', '2050203', '初中教育'],
      ['20508', '进修及培训', '2050803', '培训支出'],
    ],
  },
  {
    code: '208',
    name: '社会保障和就业支出',
    items: [
      ['20805', '行政事业单位养老支出', '2080505', '机关事业单位基本养老保险缴费支出'],
      ['20805', '行政事业单位养老支出', '2080506', '机关事业单位职业年金缴费支出'],
      ['20808', '抚恤', '2080801', '死亡抚恤'],
    ],
  },
  {
    code: '210',
    name: '卫生健康支出',
    items: [
      ['21011', '行政事业单位医疗', '2101101', '行政单位医疗'],
      ['21015', '医疗保障管理事务', '2101501', '行政运行'],
      ['21015', '医疗保障管理事务', '2101506', '医疗保障经办事务'],
      ['21015', '医疗保障管理事务', '2101550', '事业运行'],
    ],
  },
  { code: '221', name: '住房保障支出', items: [['22102', '住房改革支出', '2210201', '住房公积金']] },
];

export const FUND_NAMES = [
  ['212', '城乡社区支出'],
  ['21208', '国有土地使用权出让收入安排的支出'],
  ['2120899', '其他国有土地使用权出让收入安排的支出'],
] as const;

const DETAILS: readonly (readonly [string, string])[] = [
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30107', '绩效工资'],
  ['30108', '机关事业单位基本养老保险缴费'],
  ['30113', '住房公积金'],
  ['30302', '退休费'],
  ['30305', '生活补助'],
  ['30201', '办公费'],
  ['30205', '水费'],
  ['30206', '电费'],
  ['30211', '差旅费'],
  ['30217', '公务接待费'],
  ['30228', '工会经费'],
  ['30231', '公务用车运行维护费'],
  ['30299', '其他商品和服务支出'],
  ['31002', '办公设备购置'],
  ['31007', '信息网络及软件购置更新'],
];

export const DETAIL_CLASSES: readonly (readonly [string, string])[] = [
  ['301', '工资福利支出'],
  ['302', '商品和服务支出'],
  ['303', '对个人和家庭的补助'],
  ['310', '资本性支出'],
];

/** Name of a 类 or 款 by its code. */
export function nameOfCode(code: string): string {
  const fund = FUND_NAMES.find(([known]) => known === code);
  if (fund) return fund[1];
  const one = CLASSES.find((known) => known.code === code);
  return one?.name ?? CLASSES.flatMap(({ items }) => items).find(([sub]) => sub === code)?.[1] ?? '';
}

function amount(random: Random, size: number): number {
  return random.between(size / 10, size) * 100 + random.between(1, 99);
}

function split(
  random: Random,
  total: number,
  names: readonly (readonly [string, string])[],
): readonly Detail[] {
  let rest = total;
  return names.map(([code, name], index) => {
    const last = index === names.length - 1;
    const share = last ? rest : Math.floor((rest * random.between(5, 40)) / 100);
    rest -= share;
    return { code, name, amount: share };
  });
}

export function randomBooks(random: Random, department = '某某县医疗保障局'): Books {
  const size = random.pick([50, 800, 6000]);
  const classes = random.some(CLASSES, random.between(1, CLASSES.length));
  const items = classes.flatMap((one) =>
    random.some(one.items, random.between(1, one.items.length)).map(([, , code, name]): Item => {
      const basic = random.chance(0.85) ? amount(random, size) : 0;
      const project = basic === 0 || random.chance(0.5) ? amount(random, size) : 0;
      const own = random.chance(0.3) ? amount(random, size) : 0;
      return {
        code,
        name,
        income: { fiscal: basic + project, business: own, other: 0 },
        basic,
        project,
        own,
      };
    }),
  );
  const spent = random.chance(0.5) ? amount(random, size) : 0;
  const opening = spent > 0 && random.chance(0.5) ? amount(random, size) : 0;
  const income = spent > 0 ? spent + random.between(0, 5000) : 0;
  const [, , leaf] = FUND_NAMES;
  const funds: readonly FundItem[] =
    spent === 0
      ? []
      : [
          {
            code: leaf[0],
            name: leaf[1],
            opening,
            income,
            project: spent,
            closing: opening + income - spent,
          },
        ];
  const basicTotal = items.reduce((sum, { basic }) => sum + basic, 0);
  const details = split(random, basicTotal, random.some(DETAILS, random.between(6, DETAILS.length)));
  const line = (code: string): number => details.find((one) => one.code === code)?.amount ?? 0;
  return {
    department,
    items,
    funds,
    details,
    abroad: random.chance(0.2) ? amount(random, 10) : 0,
    purchase: random.chance(0.2) ? amount(random, 20) : 0,
    running: line('30231') + (random.chance(0.3) ? amount(random, 5) : 0),
    reception: line('30217') + (random.chance(0.3) ? amount(random, 5) : 0),
  };
}
