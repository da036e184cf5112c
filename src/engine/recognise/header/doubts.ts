import type { ColumnDoubt, IndicatorColumn, IndicatorForm } from '../../form';
import type { ColumnSpan, IndicatorHeader } from './types';
import { fillTemplate } from '../../locales/text';
import { doubtTexts } from '../../locales/zh-CN/recognising';
import { yearIn } from './settle-values';
import type { GridView } from '../sheet/view';
import { TARGET_OF_OTHER_TIME } from '../../words/head-marks';

/** Columns that each kind of form must have. */
const NEEDED: Readonly<Record<IndicatorForm['kind'], readonly IndicatorColumn[]>> = {
  'project-self-evaluation': ['target', 'actual', 'score'],
  'department-self-evaluation': ['target', 'actual', 'score'],
  'transfer-self-evaluation': ['target', 'actual'],
  monitoring: ['target', 'actual'],
  'project-targets': ['target'],
  'department-targets': ['target'],
};

/**
 * Needed columns that no header names, in a table with headers of unknown words: the user is asked which of them
 * it is. Tables with 评分标准 have targets and values in its text.
 */
export function missingColumns(
  view: GridView,
  header: IndicatorHeader,
  kind: IndicatorForm['kind'],
): readonly ColumnDoubt[] {
  const written = header.columns.has('criteria') || header.columns.has('explanation');
  return NEEDED[kind]
    .filter((column) => !header.columns.has(column) && !(written && column !== 'score'))
    .map((column) => ({
      column,
      candidates: header.unknown
        .map((span) => ({ header: span.header, evidence: sample(view, header, span) }))
        .filter(({ evidence }) => evidence !== ''),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

/**
 * Several columns that may be the target of the year, where none is named as the target of another year. Of 2022年目标
 * | 2022年实际 | 2023年目标 the first is that of the year.
 */
export function severalTargets(
  all: readonly ColumnSpan[],
  actual: ColumnSpan | undefined,
): readonly ColumnDoubt[] {
  const year = actual && yearIn(actual);
  const ofYear = year ? all.filter((target) => yearIn(target) === year) : [];
  const targets = ofYear.length > 0 ? ofYear : all;
  const labels = targets.map(({ header }) => header.label).join();
  return targets.length > 1 && !TARGET_OF_OTHER_TIME.test(labels)
    ? [
        {
          column: 'target',
          candidates: targets.map(({ header }) => ({ header, evidence: doubtTexts.severalTargets })),
        },
      ]
    : [];
}

/** The first values of a column, so that the user can see its contents. */
function sample(view: GridView, header: IndicatorHeader, span: ColumnSpan): string {
  const values = Array.from({ length: 6 }, (_, index) => view.at(header.bottom + 1 + index, span.left))
    .filter((cell) => cell.row > header.bottom && !cell.blank)
    .map((cell) => cell.text.slice(0, 12));
  const [first] = values;
  if (first === undefined) return '';
  const numeric = Array.from({ length: 6 }, (_, index) =>
    view.at(header.bottom + 1 + index, span.left),
  ).every((cell) => cell.blank || cell.numeric);
  return fillTemplate(numeric ? doubtTexts.numbers : doubtTexts.texts, {
    values: values.slice(0, 3).join(doubtTexts.between),
  });
}
