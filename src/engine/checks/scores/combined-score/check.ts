import { decimalText } from '../../../../workbook/decimal';
import { shortText } from '../../../reading';
import { defineCheck, holds, violated } from '../../define-check';
import { showSigned } from '../../numbers';
import { combinedScores } from '../combined-columns';

/** 平均得分, 综合得分 and 差额 follow from the scores of the reviewers beside them, where most rows show how. */
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
          // The printed total says that the number is meant, or that it was added up with the fault.
          ...(closes ? {} : { severity: 'warning' as const }),
        }),
});
