import type { FormCell, Indicator } from '../../form';
import type { MalformedMeasure, Measure } from '../../measure';
import type { IndicatorContext } from '../context';

interface Subject {
  readonly indicator: Indicator;
  readonly cell: FormCell;
  readonly column: '年度指标值' | '实际完成值';
  readonly measure: MalformedMeasure | null;
}

/** Target and actual cells that are not empty. */
export function values({ measured }: IndicatorContext): readonly Subject[] {
  const subjects: Subject[] = [];
  const malformed = (measure: Measure) => (measure.kind === 'malformed' ? measure : null);
  for (const { indicator, reading } of measured) {
    const { target, actual } = indicator;
    if (target && target.text !== '')
      subjects.push({ indicator, cell: target, column: '年度指标值', measure: malformed(reading.target) });
    if (actual && actual.text !== '')
      subjects.push({ indicator, cell: actual, column: '实际完成值', measure: malformed(reading.actual) });
  }
  return subjects;
}
