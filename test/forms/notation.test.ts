import { parseFormFile } from '../support/forms/form-file';
import { formOf } from '../support/forms/corpus';
import { describeVerdict } from '../support/forms/show';
import { verdictOf } from '../support/forms/verdict';

const RIGHT = `# A small form.
source: own words
tags: own-words

== Sheet1
2023年度项目支出绩效自评表 | < | < | < | < | <
项目名称 | 道路养护 | < | 实施单位 | 某某局 | <
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 养护里程 | ≥50公里 | 52公里 | 60 | 60
效益指标 | 满意度 | ≥90% | 95% | 40 | 40
总分 | < | < | < | 100 | 100

-- form A1:F6
kind: project-self-evaluation
title: A1
year: 2023
fields: projectName B2 · unit E2
funds: none
execution: none
goals: none
columns: level1 A · name B · target C · actual D · weight E · score F
rows: 4-5
group 1: A4 · A5
group 2: none
points: in weights
shared points: none
total: A6 · weight E6 · score F6
subtotals: none
form reason: none
notes: none

-- findings
none
`;

/** The message that a person gets after a mistake in a form file. */
function said(text: string): string {
  const form = formOf('slip', text);
  return describeVerdict(form, verdictOf(form));
}

it('reads the form as it is written', () => {
  const form = formOf('right', RIGHT);
  expect(verdictOf(form).wrong).toEqual([]);
});

it('reads a file of Windows, with its mark of UTF-8 and its line ends', () => {
  expect(parseFormFile(`\ufeff${RIGHT.replaceAll('\n', '\r\n')}`)).toEqual(parseFormFile(RIGHT));
});

it('reads a colon of full width', () => {
  expect(parseFormFile(RIGHT.replace('goals: none', 'goals： none'))).toEqual(parseFormFile(RIGHT));
});

describe('a slip is named where it is', () => {
  test.each([
    [
      'a bar of full width',
      ['效益指标 | 满', '效益指标 ｜ 满'],
      'line 10: “｜” is a bar of full width: write “|”',
    ],
    ['a line that has no such name', ['goals: none', 'goal: none'], 'line 20: no line is called “goal”'],
    ['a line left out', ['goals: none\n', ''], 'line 13: nothing is said about goals'],
    [
      'one level of groups left open',
      ['group 2: none', 'group 2: open (split labels)'],
      'line 24: “group 2: open” is written “groups: open (why)”, for all levels',
    ],
    ['no source', ['source: own words\n', ''], 'line 1: “source: …” is needed in the head'],
    [
      'findings left empty',
      ['-- findings\nnone\n', '-- findings\n'],
      'line 32: nothing is found? say “none”',
    ],
    [
      'a code that no check has',
      ['\nnone\n', '\nPJ699 error F6 — why\n'],
      'line 33: there is no check PJ699',
    ],
    ['a short dash', ['\nnone\n', '\nPJ407 error F6 - why\n'], 'line 33: the reason is behind a long dash'],
  ])('%s', (_name, [from = '', to = ''], sentence) => {
    expect(RIGHT).toContain(from);
    expect(() => formOf('slip', replacedLast(RIGHT, from, to))).toThrow(sentence);
  });
});

it('says what is read of a range that is too short', () => {
  expect(said(RIGHT.replace('A1:F6', 'A1:F5'))).toContain('+ range A1:F5: read as A1:F6');
});

it('prints the sentence of the program for what it says and the file does not', () => {
  expect(said(RIGHT.replace('95% | 40 | 40', '95% | 40 | 41'))).toContain(
    '+ said but not true: PJ401 error F5\n    F5 “满意度”得分 41，高于分值 40，多 1 分。',
  );
});

/** Replaces the last occurrence, as `none` occurs several times. */
function replacedLast(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}
