import { Decimal } from 'decimal.js';
import type { FormContent, IndicatorContent, Level2Content } from './content';
import type { Random } from './random';
import { ROW_NOTES } from './wide-words';

/** The rows of an indicator table, top to bottom. */
export type Line =
  | {
      readonly kind: 'indicator';
      readonly level1: number;
      readonly level2: number;
      readonly indicator: IndicatorContent;
    }
  /** The execution rate written as a row of the indicator table. */
  | { readonly kind: 'execution'; readonly indicator: IndicatorContent }
  /** The row with the points of the indicators below it. */
  | {
      readonly kind: 'parent';
      readonly level1: number;
      readonly level2: number;
      readonly parent: NonNullable<Level2Content['parent']>;
    }
  /** A sentence over the whole width. */
  | { readonly kind: 'note'; readonly text: string }
  /** A row of the blank template that was neither filled nor deleted. */
  | { readonly kind: 'template'; readonly level1: number; readonly level2: number; readonly text: string }
  /** A row that does not apply to the project: no points, no score. */
  | { readonly kind: 'void'; readonly level1: number; readonly level2: number; readonly text: string }
  | { readonly kind: 'blank'; readonly level1: number; readonly level2: number }
  | { readonly kind: 'subtotal'; readonly level1: number }
  /** A first-level group as a row across the table. */
  | { readonly kind: 'heading'; readonly level1: number }
  /** The header printed again at the top of a page. */
  | { readonly kind: 'page' }
  /** The form continues on the next sheet, below a repeated header. */
  | { readonly kind: 'sheet' };

export interface LineOptions {
  readonly templates: boolean;
  readonly blanks: boolean;
  readonly subtotals: boolean;
  readonly pages: boolean;
  readonly nextSheet: boolean;
  readonly headings: boolean;
  readonly voids: boolean;
  readonly notes: boolean;
}

export function tableLines(random: Random, content: FormContent, options: LineOptions): readonly Line[] {
  const body = content.levels.flatMap((level, level1): Line[] => [
    ...(options.headings ? [{ kind: 'heading', level1 } as const] : []),
    ...level.parts.flatMap((part, level2) => partLines(random, part, level1, level2, options)),
    ...(options.subtotals ? [{ kind: 'subtotal', level1 } as const] : []),
  ]);
  const rate = executionLine(content);
  const plain =
    rate === null ? body : options.headings || random.chance(0.5) ? [rate, ...body] : [...body, rate];
  const lines = options.notes ? withNotes(random, plain) : plain;
  if (!options.pages && !options.nextSheet) return lines;
  const drawn = random.int(2, Math.max(2, lines.length - 2));
  // Rows that share points are not separated.
  const apart = (line: Line): boolean => line.kind !== 'indicator' || line.indicator.within === undefined;
  const at = lines.findIndex((line, index) => index >= drawn && apart(line));
  if (at < 0) return lines;
  return [...lines.slice(0, at), { kind: options.nextSheet ? 'sheet' : 'page' }, ...lines.slice(at)];
}

/** Sentences between rows with points of their own. */
function withNotes(random: Random, lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index): Line[] => {
    const next = lines[index + 1];
    const between = line.kind === 'indicator' && next?.kind === 'indicator' && !next.indicator.within;
    return between && random.chance(0.2) ? [line, { kind: 'note', text: random.pick(ROW_NOTES) }] : [line];
  });
}

function partLines(
  random: Random,
  { indicators, parent }: Level2Content,
  level1: number,
  level2: number,
  { templates, blanks, voids }: LineOptions,
): Line[] {
  const rows: Line[] = indicators.map((indicator) => ({ kind: 'indicator', level1, level2, indicator }));
  const lines: Line[] = parent ? [{ kind: 'parent', level1, level2, parent }, ...rows] : rows;
  if (templates && random.chance(0.4)) {
    lines.push({ kind: 'template', level1, level2, text: `指标${indicators.length + 1}：` });
  }
  if (templates && random.chance(0.4)) lines.push({ kind: 'template', level1, level2, text: '……' });
  if (voids && random.chance(0.2)) {
    lines.push({ kind: 'void', level1, level2, text: random.pick(['不适用', '/', '—', '无']) });
  }
  if (blanks && random.chance(0.15)) lines.push({ kind: 'blank', level1, level2 });
  return lines;
}

function executionLine({ execution, funds }: FormContent): Line | null {
  if (execution !== 'indicator' || funds === null) return null;
  return {
    kind: 'execution',
    indicator: {
      name: '预算执行率',
      measure: 'share',
      literal: null,
      operator: '=',
      target: new Decimal(100),
      actual: funds.rate,
      unit: '%',
      targetWords: '',
      actualWords: '',
      weight: funds.points,
      score: funds.score,
      reason: funds.score.lt(funds.points) ? '受项目进度影响，部分资金结转下年支付。' : null,
    },
  };
}
