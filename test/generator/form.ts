import { rangeAddress } from '../../src/workbook/address';
import type { FormKind } from '../../src/engine/form';
import type { FormTruth } from '../support/form-truth';
import { makeContent, type ContentOptions, type FormContent } from './content';
import { dress } from './dress';
import {
  fundLayout,
  fundWidth,
  writeFundLine,
  writeFunds,
  type FundLayout,
  type FundResult,
} from './fund-table';
import { names, writeGoals, writeHead, writeTail, type Frame } from './head';
import { tableLayout, widthOf, type TableLayout } from './layout';
import { tableLines } from './lines';
import type { Random } from './random';
import { writeTable } from './table';
import type { Place } from './rows';
import { traits, type Traits, type Variety } from './traits';
import { writeTargets } from './targets';
import { valueStyle } from './values';

export interface WrittenForm {
  readonly truth: FormTruth;
  readonly content: FormContent;
  /** First free row below the form (on the sheet it ends on) and first free column. */
  readonly below: number;
  readonly beside: number;
  /** Drop-down texts are beside the form. */
  readonly aside: boolean;
  /** A list of projects is below. */
  readonly listBelow: boolean;
}

export type GeneratedKind = Extract<
  FormKind,
  | 'project-self-evaluation'
  | 'department-self-evaluation'
  | 'transfer-self-evaluation'
  | 'project-targets'
  | 'department-targets'
>;

export interface FormTask {
  readonly kind: GeneratedKind;
  readonly variety: Variety;
  readonly place: Place;
  /** Place on another sheet where the form continues; null = it does not. */
  readonly next: Place | null;
  /** Another form is beside it. */
  readonly beside?: boolean;
}

/** Writes one form at a place. */
export function writeForm(random: Random, { kind, variety, place, next, beside }: FormTask): WrittenForm {
  const drawn = traits(random, variety);
  // Forms side by side are neither pasted from a PDF nor have the fund block elsewhere.
  const traitsOf = beside ? { ...drawn, cut: false, fundsBeside: false } : drawn;
  if (kind === 'project-targets' || kind === 'department-targets') {
    return writeTargets(random, kind, place, traitsOf);
  }
  const plan = planForm(random, kind, place.grid.merging, traitsOf);
  const content = makeContent(random, plan.content);
  const style = valueStyle(random, traitsOf);
  const width = widthOf(plan.table.columns);
  const frame: Frame = {
    random,
    dress: dress(random, traitsOf),
    grid: place.grid,
    left: place.col,
    width,
    traits: traitsOf,
  };
  const who = names(random);
  const head = writeHead(frame, place.row, content, who);
  let row = head.row;
  let funds: FundResult | null = null;
  const block = (name: 'funds' | 'goals'): void => {
    if (name === 'goals' && plan.goals) row = writeGoals(frame, row);
    if (name !== 'funds' || content.funds === null || !plan.hasFunds) return;
    const write = traitsOf.fundLine ? writeFundLine : writeFunds;
    const at = apart ? besideFrame(frame, plan.funds) : frame;
    funds = write(at, row, content, content.funds, plan.funds, style);
    if (!apart) row = funds.row;
  };
  const apart = traitsOf.fundsBeside && !traitsOf.cut && next === null && plan.hasFunds;
  const late = traitsOf.fundsLast && next === null && !apart;
  for (const name of plan.order) if (!((late || apart) && name === 'funds')) block(name);
  if (apart) block('funds');
  const table = writeTable(
    {
      random,
      content,
      layout: plan.table,
      style,
      dress: frame.dress,
      traits: traitsOf,
      lines: tableLines(random, content, plan.lines(next !== null)),
      nextSheet: next,
      total: plan.content.scored,
      executionScore: executionScore(funds),
    },
    { ...place, row },
  );
  row = table.end.row;
  if (late) block('funds');
  const reason = plan.formReason ? '个别指标受客观条件影响未完成。' : null;
  const endFrame = { ...frame, grid: table.end.grid, left: table.end.col };
  const below = writeTail(endFrame, row, reason);
  const bottom = table.end.grid === place.grid && !apart ? below : place.grid.height;
  const right = place.col + width - 1 + (apart ? 1 + fundWidth(plan.funds) : 0);
  const range = { top: place.row, left: place.col, bottom: bottom - 1, right };
  const truth: FormTruth = {
    sheet: place.sheet,
    sheetName: place.grid.name,
    kind,
    range: rangeAddress(range),
    ...(head.title === undefined ? {} : { title: head.title }),
    ...(head.title === undefined ? {} : { year: content.year }),
    ...(head.projectName === null ? {} : { projectName: head.projectName }),
    ...fundTruth(funds),
    groups: table.groups,
    indicators: table.indicators,
    ...(table.total === undefined ? {} : { total: table.total }),
  };
  return {
    truth,
    content,
    below,
    beside: right + 1,
    aside: traitsOf.aside,
    listBelow: traitsOf.listBelow,
  };
}

/** After an empty column right of the indicators. */
function besideFrame(frame: Frame, funds: FundLayout): Frame {
  return { ...frame, left: frame.left + frame.width + 1, width: fundWidth(funds) };
}

function executionScore(funds: FundResult | null): string | null {
  return funds?.execution.cells.score ?? null;
}

function fundTruth(funds: FundResult | null): Pick<FormTruth, 'funds' | 'execution'> {
  return funds === null ? {} : { funds: funds.rows, execution: funds.execution };
}

interface FormPlan {
  readonly content: ContentOptions;
  readonly table: TableLayout;
  readonly funds: FundLayout;
  readonly hasFunds: boolean;
  readonly goals: boolean;
  readonly order: readonly ('funds' | 'goals')[];
  readonly formReason: boolean;
  readonly lines: (nextSheet: boolean) => Parameters<typeof tableLines>[2];
}

function planForm(random: Random, kind: GeneratedKind, merging: boolean, traitsOf: Traits): FormPlan {
  const scored = kind !== 'transfer-self-evaluation';
  const execution = scored
    ? random.weighted<ContentOptions['execution']>([
        ['funds', 10],
        ['indicator', 1.2],
        [null, 0.8],
      ])
    : null;
  const funds = fundLayout(random, execution === 'funds');
  const hasFunds = execution !== 'indicator' || random.chance(0.5);
  const weights = scored && !random.chance(0.1);
  const reason = random.chance(0.85);
  const formReason = !reason && random.chance(0.5);
  const table = tableLayout(random, {
    scored,
    weights,
    reason,
    actual: true,
    leastWidth: hasFunds ? fundWidth(funds) : 6,
    merging,
    traits: traitsOf,
  });
  const templates = random.chance(0.12) || traitsOf.hidden;
  const blanks = random.chance(0.06);
  const subtotals = scored && weights && random.chance(0.06);
  const pages = random.chance(0.05);
  return {
    content: {
      kind,
      scored,
      execution,
      // Without a 分值 column a missed target could not be distinguished from the printed points.
      misses: (reason || formReason) && weights,
      executionPoints: (weights ? 10 : random.pick([10, 20])) * (traitsOf.thousand ? 10 : 1),
      equalShares: false,
      places: traitsOf.unrounded ? 12 : 2,
      // Operator and unit of an unusual target have no columns of their own.
      literals: traitsOf.words === 'wide' && !table.split,
      thousand: traitsOf.thousand,
      // Without merged cells nothing shows whose points they are.
      shared: traitsOf.shared && weights && merging && !traitsOf.oneCell,
      parents: traitsOf.parents && weights && !traitsOf.oneCell,
    },
    table,
    funds,
    hasFunds,
    goals: random.chance(0.9),
    order: random.weighted<readonly ('funds' | 'goals')[]>([
      [['funds', 'goals'], 8],
      [['goals', 'funds'], 2],
    ]),
    formReason,
    lines: (nextSheet) => ({
      templates,
      blanks,
      subtotals,
      pages: pages && !nextSheet,
      nextSheet,
      headings: traitsOf.headings,
      voids: traitsOf.notApplicable,
      notes: traitsOf.notes,
    }),
  };
}
