import { inspectRecognised, recognise } from '../../../../src/engine';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import type { FormTruth } from '../../form-truth';
import { DRAFT, drawnSheets, parseFormFile } from '../form-file';
import { findingName } from '../verdict';
import { recognisedTruth } from './recognised';
import { sheetText } from './sheet-text';
import { truthText } from './truth-text';

/** The contents of a form file, in parts. */
export interface FormText {
  /** Lines of the head, without the sheets. */
  readonly head: readonly string[];
  /** A workbook below test/ that holds the same sheets. */
  readonly workbook?: string;
  readonly snapshot: WorkbookSnapshot;
  readonly truths: readonly FormTruth[];
  /** Lines of the section of findings; none = there are no findings. */
  readonly findings: readonly string[];
}

/** The text of a form file. */
export function formText({ head, workbook, snapshot, truths, findings }: FormText): string {
  const sheets = snapshot.sheets.map((sheet) => sheetText(sheet).join('\n'));
  const top = [
    ...head,
    ...(snapshot.mergesKnown ? [] : ['merges: unknown']),
    ...(workbook === undefined ? [] : [`workbook: ${workbook}`]),
  ].join('\n');
  // The sheets as they will be read: without the cells under merged areas.
  const drawn = parseFormFile(`${sheets.join('\n\n')}\n\n-- findings\nnone\n`);
  const book = { sheets: drawnSheets(drawn) };
  return `${[
    top,
    ...sheets,
    ...truths.map((truth) => truthText(book, truth).join('\n')),
    ['-- findings', ...(findings.length === 0 ? ['none'] : findings)].join('\n'),
  ].join('\n\n')}\n`;
}

/**
 * A workbook as the draft of a form file: its cells, what the program recognised, and its findings. The line
 * `draft` stays until a person has compared every line with the form.
 */
export function draftOf(snapshot: WorkbookSnapshot, workbook?: string): string {
  const recognition = recognise(snapshot);
  const { findings } = inspectRecognised(snapshot, recognition);
  return formText({
    head: [
      '# What the form is and what is unusual about it.',
      'source: where it is from',
      `${DRAFT}: compare every line with the form, correct it, then delete this line`,
      'tags: ',
    ],
    ...(workbook === undefined ? {} : { workbook }),
    snapshot,
    truths: recognition.forms.map(recognisedTruth),
    findings: findings.map((finding) => `${findingName(snapshot, finding)} — ${oneLine(finding.message)}`),
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
