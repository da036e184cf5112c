import { decimalText } from '../../../../workbook/decimal';
import { shortText } from '../../../reading';
import { defineCheck, holds, violated } from '../../define-check';
import { showSigned } from '../../numbers';
import { combinedScores } from '../combined-columns';

/** 平均得分, 综合得分 and 差额 are computed from the reviewers' scores beside them, where most rows show the rule. */
export const combinedScore = defineCheck({
  code: 'PJ416',
  id: 'combined-score',
  area: 'scores',
  severity: 'error',
  basis: ['arithmetic'],
  about: 'evaluation',
  subjects: combinedScores,
  judge: ({ cell, name, header, parts, stated, expected, calculation, closes, ...row }) =>
    row.holds
      ? holds
      : violated('differs', cell, {
          related: parts,
          data: { name: shortText(name.text), head: shortText(header.text) },
          stated: decimalText(stated),
          expected: decimalText(expected),
          difference: showSigned(stated.minus(expected)),
          calculation,
          // With another printed total, either the number is meant, or the total was added up with the wrong
          // number.
          ...(closes ? {} : { severity: 'warning' as const }),
        }),
});
