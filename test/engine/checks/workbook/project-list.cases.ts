import { casesOf } from '../../../support/altered';
import { sheetOf, workbookOf } from '../../../support/accounts/sheets';
import { projectSheet } from '../../../support/project-sheet';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';

const list = (...names: readonly string[]): SheetSnapshot =>
  sheetOf('清单', [
    ['绩效自评项目清单'],
    ['序号', '项目名称', '备注'],
    ...names.map((name, at) => [at + 1, name]),
  ]);
const forms = ['办案经费', '宣传经费'].map((name) => projectSheet({ name }));

casesOf('PJ702', [
  {
    says: 'holds when list and forms name the same projects',
    book: workbookOf([list('办案经费', '宣传经费'), ...forms]),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is violated by a listed project without a form',
    book: workbookOf([list('办案经费', '宣传经费', '取暖费'), ...forms]),
    outcome: 'violated',
    findings: [{ at: 'B5', reason: 'no-form', severity: 'warning' }],
  },
  {
    says: 'still says so when half of the list has a form',
    book: workbookOf([list('办案经费', '宣传经费', '取暖费', '差旅费'), ...forms]),
    outcome: 'violated',
    findings: [
      { at: 'B5', reason: 'no-form' },
      { at: 'B6', reason: 'no-form' },
    ],
  },
  {
    says: 'cannot judge a list of which fewer than half have a form here',
    book: workbookOf([list('办案经费', '宣传经费', '取暖费', '差旅费', '会议费'), ...forms]),
    outcome: 'cannot-judge',
    findings: [],
  },
  { says: 'does not apply without a list', book: workbookOf(forms), outcome: 'does-not-apply' },
]);
