import { Decimal } from '../../workbook/decimal';
import { memo } from '../memo';

/** A number of a profile, which contains it as text; the same few are used for every row. */
export const ruleNumber = memo((text: string): Decimal => new Decimal(text));
