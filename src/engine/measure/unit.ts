import { Decimal } from '../../workbook/decimal';
import type { NumberMeasure, Unit, UnitKind } from './types';
import { DEGREE, OTHER_DEGREES, PART_OF_YEAR, PER, PIECES_AND_TIMES } from '../words/units';

/** Units as forms write them. Every entry: written form → canonical base, kind, factor to the base. */
type UnitEntry = readonly [base: string, kind: UnitKind, scale: string];

const entries = new Map<string, UnitEntry>();

function define(kind: UnitKind, words: string, base?: string, scale = '1'): void {
  for (const word of words.split(' ')) entries.set(word, [base ?? word, kind, scale]);
}

define('percent', '% 百分比 个百分比', '%');
define('percent', '百分点 个百分点', '百分点');
define('percent', '‰', '%', '0.1');
define('money', '元 圆 块钱 元人民币', '元');
define('money', '美元');
define('time', '分钟 分种', '分钟');
define('time', '秒 秒钟', '秒');
define('time', '小时 个小时', '分钟', '60');
define('time', '天 日', '天');
define('time', '工作日 个工作日 工作天', '工作日');
define('time', '周 个星期 星期', '周');
define('time', '月 个月', '月');
define('time', '季度 个季度', '月', '3');
define('time', '年 个年度', '月', '12');
define('quantity', 'm2 平方米 平米', '平方米');
define('quantity', 'km2 平方公里', '平方米', '1000000');
define('quantity', 'km 公里 千米', '米', '1000');
define('quantity', 'm 米', '米');
define('quantity', 'm3 立方米 方', '立方米');
define('quantity', '吨 t', '公斤', '1000');
define('quantity', 'kg 公斤 千克', '公斤');
define('quantity', '亩 公顷 克 升 千瓦时 千瓦 ℃ 摄氏度 床日 延米');
define('count', '次 次数', '次');
define(
  'count',
  '人 人次 户 户次 家 家次 个 份 套 场 场次 件 起 例 项 本 册 期 篇 条 座 所 处 台 套次 辆 名 位 种 类 批 批次 个批次 支 幅 块 村 个村 镇 校 站 点 床 张 只 头 株 棵 间 栋 组 队 门 课时 学时 标段 片 部 盏 眼 口 道 箱 瓶 票 笔 宗 对 届 轮 层 幢 艘 架 枚 根 款 分 班 队次 人天 人年 万步',
);

/** Longest first, so that 分钟 is found before 分. */
const byLength = [...entries.keys()].sort((a, b) => b.length - a.length);

/** Count words that may be used for the same things. */
const EQUIVALENT: readonly (readonly string[])[] = [
  ['个', '项', '件', '种', '类', '条'],
  ['个', '家', '所', '处', '座'],
  ['个', '人', '名', '位'],
  ['个', '个村', '村', '镇', '校', '站', '点'],
  ['次', '场', '场次', '期', '批', '批次'],
  ['份', '本', '册'],
  ['个', '套', '台'],
  ['件', '起', '例', '宗', '个'],
];

const SCALES: readonly (readonly [string, string])[] = [
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['万', '10000'],
  ['亿', '100000000'],
  ['千', '1000'],
];

export const PERCENT: Unit = {
  text: '%',
  base: '%',
  kind: 'percent',
  scale: new Decimal(1),
  per: null,
};

export interface UnitReading {
  readonly unit: Unit;
  /** The text after the unit: a noun in `37个基层医疗机构`; empty if nothing follows. */
  readonly rest: string;
}

function unitAtStart(text: string): readonly [word: string, entry: UnitEntry] | null {
  const word = byLength.find((candidate) => text.startsWith(candidate));
  const entry = word === undefined ? undefined : entries.get(word);
  return word === undefined || entry === undefined ? null : [word, entry];
}

function scaleOf(text: string): readonly [scale: string, rest: string] {
  if (text.startsWith('千米') || text.startsWith('千克') || text.startsWith('千瓦')) return ['1', text];
  const found = SCALES.find(([word]) => text.startsWith(word));
  return found ? [found[1], text.slice(found[0].length)] : ['1', text];
}

/**
 * Reads the text after a number: `万人次/年`, `%`, `个工作日`, `公平度`, `m2`. The text is compact (NFKC, no white space).
 * null when it is not a unit but part of a sentence.
 */
export function readUnit(text: string): UnitReading | null {
  if (text === '') return null;
  // 台(套) is read as 台/套; 人/次 and 人·次 are ways to write 人次.
  const bracket = /^([^()]{1,2})\(([^()]{1,2})\)/.exec(text);
  if (bracket) return readUnit(`${bracket[1] ?? ''}/${bracket[2] ?? ''}${text.slice(bracket[0].length)}`);
  const joined = PIECES_AND_TIMES.exec(text);
  if (joined) return readUnit(`${joined[1] ?? ''}次${text.slice(joined[0].length)}`);
  const slash = PER.exec(text);
  const own = slash?.[1] ?? text;
  const per = slash ? `${slash[2] ?? ''}${slash[3] ?? ''}` : null;
  const after = slash?.[4] ?? '';
  const [scale, bare] = scaleOf(own);
  const whole = slash ? own + text.slice(own.length, text.length - after.length) : null;
  const make = (base: string, kind: UnitKind | null, factor: string, written: string): Unit => ({
    text: whole ?? written,
    base,
    kind,
    scale: new Decimal(scale).times(factor),
    per,
  });
  if (bare === '') return { unit: make('', null, '1', own), rest: after };
  if (DEGREE.test(bare) && !OTHER_DEGREES.test(bare)) {
    return { unit: make('%', 'percent', '1', own), rest: after };
  }
  const match = unitAtStart(bare);
  if (match) {
    const [word, [base, kind, factor]] = match;
    // 座次, 车次: what is counted is how often.
    if (bare === `${word}次`) return { unit: make(bare, 'count', '1', own), rest: after };
    const written = own.slice(0, own.length - bare.length + word.length);
    return {
      unit: make(base, kind, factor, written),
      rest: bare.slice(word.length) + after,
    };
  }
  // A letter O or l after digits is a typing error for 0 or 1, not a unit.
  return /^(?![OoIl])[\u3400-\u9fffA-Za-z]{1,3}$/.test(bare) && after === ''
    ? { unit: make(bare, null, '1', own), rest: '' }
    : null;
}

/** Whether the text is only a known unit: 个, %, 万元. `知晓度` is a word, not a unit. */
export function isBareUnit(text: string): boolean {
  const [, bare] = scaleOf(text);
  return entries.has(text) || entries.has(bare);
}

/** A percentage as a share of 1: 0.95 for 95%; null when the number is not a percentage. */
export function shareOf({ value, unit }: NumberMeasure): Decimal | null {
  return unit?.kind === 'percent' ? value.times(unit.scale).div(100) : null;
}

/** The unit without its scale: 人 of 万人, 次/年 of 次/年. */
export function baseText(unit: Unit): string {
  return unit.per === null ? unit.base : `${unit.base}/${unit.per}`;
}

/** Whether one unit is per month, quarter … and the other does not name a period: 4次 against ≥1次/季度. */
export function periodOpen(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null || (a.per === null) === (b.per === null)) return false;
  return PART_OF_YEAR.test(a.per ?? b.per ?? '');
}

/** 2万元/件 is not a total of 2万元; 吨/年 is a total, as a form covers one year. */
function perPiece({ kind, per }: Unit): boolean {
  return (kind === 'money' || kind === 'quantity') && per !== null && !per.startsWith('年');
}

/** Whether two written units measure the same thing; their scales may differ. */
export function compatible(a: Unit, b: Unit): boolean {
  if (a.per !== b.per && ((a.per !== null && b.per !== null) || perPiece(a) || perPiece(b))) return false;
  if (a.kind === 'percent' || b.kind === 'percent') return a.kind === b.kind;
  if (a.base === b.base || a.base === '' || b.base === '') return true;
  return EQUIVALENT.some((words) => words.includes(a.base) && words.includes(b.base));
}
