import type { FormContent } from './content';
import { label, type Dress } from './dress';
import type { Grid } from './grid';
import type { Random } from './random';
import type { Traits } from './traits';
import {
  BUREAUS,
  DEPARTMENT_LABELS,
  DEPARTMENT_TITLES,
  GOAL_ACHIEVED,
  GOAL_BLOCKS,
  GOAL_EXPECTED,
  NOTES,
  PLACES,
  PROJECT_TITLES,
  TRANSFER_TITLES,
  UNIT_LABELS,
} from './vocabulary';
import { GOALS, PROJECT_NAMES } from './topics';
import { PREFACE } from './wide-words';

/** Where the blocks of a form are written: the grid and the columns the form covers. */
export interface Frame {
  readonly random: Random;
  readonly dress: Dress;
  readonly grid: Grid;
  readonly left: number;
  readonly width: number;
  readonly traits: Traits;
}

export interface Names {
  readonly project: string;
  readonly place: string;
  readonly bureau: string;
}

export function names(random: Random): Names {
  const place = `${random.pick(PLACES)}${random.pick(['县', '县', '市', '区'])}`;
  return { project: random.pick(PROJECT_NAMES), place, bureau: `${place}${random.pick(BUREAUS)}` };
}

export interface HeadResult {
  readonly row: number;
  /** undefined = the form has no title. */
  readonly title: string | undefined;
  readonly projectName: string | null;
}

/** Writes `texts` side by side over the whole width of the form and merges each over its share. */
export function writeRow(
  frame: Frame,
  row: number,
  texts: readonly (string | null)[],
  spans: readonly number[],
): string[] {
  let col = frame.left;
  return texts.map((text, index) => {
    const span = spans[index] ?? 1;
    const address = frame.grid.put(row, col, text);
    frame.grid.merge(row, col, row, col + span - 1);
    col += span;
    return address;
  });
}

/** Title, year line, unit line and the fields of the header. */
export function writeHead(frame: Frame, top: number, content: FormContent, who: Names): HeadResult {
  const { random, width, left, grid, traits } = frame;
  let row = top;
  if (traits.preface) for (const sentence of PREFACE) grid.put(row++, left, sentence);
  if (random.chance(0.12)) grid.put(row++, left, random.pick(['附件2', '附件1：', '附表3']));
  const { title, separate } = titleText(random, content, who);
  const [address] = traits.title ? writeRow(frame, row++, [title], [width]) : [];
  const [open, close] = random.pick([
    ['（', '）'],
    ['(', ')'],
  ] as const);
  if (separate && traits.title) writeRow(frame, row++, [`${open}${content.year}年度${close}`], [width]);
  if (random.chance(0.3)) row = unitLine(frame, row, content, who);
  const fields = writeFields(frame, row, content, who);
  row = fields.row;
  if (traits.total === 'head' && content.levels.length > 0 && content.kind !== 'transfer-self-evaluation') {
    const [, span = 1] = [1, width - 1];
    writeRow(frame, row, [random.pick(['自评得分', '自评总分'])], [1]);
    grid.put(row, left + 1, content.score.toNumber());
    grid.merge(row, left + 1, row, left + span);
    row += 1;
  }
  return { row, title: address, projectName: fields.projectName };
}

function titleText(
  random: Random,
  { kind, year }: FormContent,
  who: Names,
): { title: string; separate: boolean } {
  const isDepartment = kind === 'department-self-evaluation';
  const base = random.pick(
    isDepartment ? DEPARTMENT_TITLES : kind === 'transfer-self-evaluation' ? TRANSFER_TITLES : PROJECT_TITLES,
  );
  return random.weighted([
    [{ title: base, separate: true }, 5],
    [{ title: `${year}年度${base}`, separate: false }, 3],
    [{ title: `${year}年度${isDepartment ? who.bureau : who.project}${base}`, separate: false }, 2],
    [{ title: `${base}\n（${year}年度）`, separate: false }, 1],
    [{ title: `${base}（${year}年度）`, separate: false }, 1],
  ]);
}

function unitLine(frame: Frame, row: number, content: FormContent, who: Names): number {
  const { random, width, left, grid } = frame;
  const filled = random.pick([
    `填报单位：${who.bureau}`,
    `填报日期：${content.year + 1}年3月`,
    `填报单位（盖章）：${who.bureau}`,
  ]);
  grid.put(row, left, filled);
  if (width > 3 && content.funds) grid.put(row, left + width - 1, `单位：${content.funds.unit}`);
  return row + 1;
}

function writeFields(
  frame: Frame,
  top: number,
  content: FormContent,
  who: Names,
): { row: number; projectName: string | null } {
  const { random, dress, width } = frame;
  const say = (text: string): string => label(random, dress, text);
  const code = random.chance(0.15) ? `${random.int(100, 399)}-` : '';
  const pairs = (texts: readonly string[]): readonly number[] => pairSpans(random, width, texts.length);
  let row = top;
  if (frame.traits.inCell) return inCellFields(frame, top, content, who);
  if (content.kind === 'department-self-evaluation') {
    const texts = [say(random.pick(['部门（单位）名称', '部门名称', '单位名称'])), `${code}${who.bureau}`];
    writeRow(frame, row, texts, pairs(texts));
    return { row: row + 1, projectName: null };
  }
  const transfer = content.kind === 'transfer-self-evaluation';
  const first = [
    say(
      transfer
        ? random.pick(['转移支付（项目）名称', '转移支付名称'])
        : random.pick(['项目名称', '项目名称', '项目名称：']),
    ),
    who.project,
  ];
  const [, projectName = null] = writeRow(frame, row++, first, pairs(first));
  if (transfer) {
    const central = [say('中央主管部门'), '财政部'];
    writeRow(frame, row++, central, pairs(central));
  }
  const second = [
    say(transfer ? random.pick(['地方主管部门', '省级主管部门']) : random.pick(DEPARTMENT_LABELS)),
    `${code}${who.bureau}`,
    say(transfer ? '资金使用单位' : random.pick(UNIT_LABELS)),
    `${who.place}${random.pick(['水利工程服务中心', '社会事业服务中心', '项目管理中心', '机关'])}`,
  ];
  if (random.chance(0.12) && !transfer) {
    const extra = [say('项目负责人'), '张明', say('联系电话'), '0550-1234567'];
    writeRow(frame, row++, extra, pairs(extra));
  }
  writeRow(frame, row++, second, pairs(second));
  return { row, projectName };
}

/** 项目名称：… in one cell. The name has no cell of its own then. */
function inCellFields(
  frame: Frame,
  top: number,
  { kind }: FormContent,
  who: Names,
): { row: number; projectName: string | null } {
  const texts =
    kind === 'department-self-evaluation'
      ? [`部门（单位）名称：${who.bureau}`]
      : [`项目名称：${who.project}`, `主管部门：${who.bureau}\u3000\u3000实施单位：${who.place}项目管理中心`];
  texts.forEach((text, index) => writeRow(frame, top + index, [text], [frame.width]));
  return { row: top + texts.length, projectName: null };
}

/** Widths of label, value, label, value …; labels have one or two columns. */
function pairSpans(random: Random, width: number, count: number): readonly number[] {
  const pairs = count / 2;
  const shares = random.chance(0.7)
    ? even(width, pairs)
    : random.split(width - pairs, pairs).map((part) => part + 1);
  return shares.flatMap((share) => {
    const labelSpan = share > 3 && random.chance(0.5) ? 2 : 1;
    return [labelSpan, share - labelSpan];
  });
}

export function even(width: number, parts: number): readonly number[] {
  const base = Math.floor(width / parts);
  return Array.from({ length: parts }, (_, index) => (index === 0 ? width - base * (parts - 1) : base));
}

/** 年度总体目标: expected and achieved, side by side. */
export function writeGoals(frame: Frame, top: number): number {
  const { random, dress, width, left, grid } = frame;
  const [expected, achieved] = random.pick(GOALS);
  const rest = even(width - 1, 2);
  const spans = [1, ...rest];
  const block = label(random, dress, random.pick(GOAL_BLOCKS));
  const heads = [
    label(random, dress, random.pick(GOAL_EXPECTED)),
    label(random, dress, random.pick(GOAL_ACHIEVED)),
  ];
  grid.put(top, left, block);
  writeRow({ ...frame, left: left + 1 }, top, heads, spans.slice(1));
  writeRow(
    { ...frame, left: left + 1 },
    top + 1,
    [expected, random.chance(0.9) ? achieved : null],
    spans.slice(1),
  );
  grid.merge(top, left, top + 1, left);
  return top + 2;
}

/** One reason cell for the whole form, remarks, footnotes and signatures. */
export function writeTail(frame: Frame, top: number, reason: string | null): number {
  const { random, width } = frame;
  let row = top;
  const wide = [1, width - 1];
  if (reason !== null) {
    writeRow(frame, row++, ['偏差大或目标未完成原因分析', reason], wide);
    writeRow(frame, row++, ['改进措施及结果应用方案', '加强预算执行管理。'], wide);
  }
  if (random.chance(0.15)) writeRow(frame, row++, ['说明', '无'], wide);
  if (random.chance(0.25))
    for (const note of random.sample(NOTES, random.int(1, 3))) writeRow(frame, row++, [note], [width]);
  if (random.chance(0.25)) {
    const signed = [
      '填表人：李晓',
      '联系电话：0550-7654321',
      `填报日期：2023年${random.int(1, 6)}月${random.int(1, 28)}日`,
    ];
    writeRow(frame, row++, signed, even(width, 3));
  }
  return row;
}
