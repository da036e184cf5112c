import type { FormCell } from '../../../src/engine/form';
import { scaleIn } from '../../../src/engine/profiles/grade-scale';
import { fixtureForm } from '../../support/fixtures';

const [base] = fixtureForm('clean/C01-anhui-shuili', '水旱灾害防御与山洪预警系统运').indicators;

/** 优 90, 良 80 …: the bands that are read from a text. */
function bands(text: string): readonly string[] | undefined {
  if (!base) throw new Error('the fixture has no cell to copy');
  const cell: FormCell = { ...base.name, value: text, text };
  return scaleIn(cell)?.map(({ name, from }) => `${name} ${from}`);
}

test('points before their grade', () => {
  expect(bands('90分（含）以上为优，80分（含）—90分为良，60分（含）—80分为中，60分以下为差。')).toEqual([
    '优 90',
    '良 80',
    '中 60',
    '差 0',
  ]);
});

test('points before their grade, below a conclusion with its grade', () => {
  expect(bands('自评等级：优（95分）。90分以上为优，80—90分为良，80分以下为差。')).toEqual([
    '优 90',
    '良 80',
    '差 0',
  ]);
});

test.each([
  ['优：90分（含）以上；良：75分（含）至90分；合格：60分（含）至75分；不合格：60分以下'],
  ['优（90分及以上）、良（75—89分）、合格（60—74分）、不合格（60分以下）'],
  ['“优”：≥90分，“良”：≥75分，“合格”：≥60分，“不合格”：＜60分'],
  // Read as points before their grade, 良 would begin at 90.
  ['优：90分以上，良：75—90分，合格：60—75分，不合格：60分以下'],
])('a grade before its points: %s', (text) => {
  expect(bands(text)).toEqual(['优 90', '良 75', '合格 60', '不合格 0']);
});

test('the points of one indicator, or shares, are no scale of a total', () => {
  expect(bands('优（8—10分），良（6—8分），中（4—6分），差（4分以下）')).toBeUndefined();
  expect(bands('指标分值：优：90%以上，良：80%—90%，中：60%—80%，差：60%以下')).toBeUndefined();
});
