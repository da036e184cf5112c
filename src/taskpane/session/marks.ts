import type { CellAt } from '../../workbook/edit';
import type { Finding } from '../../engine/finding';
import { demandOf, MARK_OF } from '../../engine/verdict';
import { MARK_KINDS, type Mark } from '../../host/host';
import { cellAtKey } from '../fill';
import { sessionTexts } from '../texts/session';

/** One mark per cell, with the worst severity found there; cells just written are tinted where nothing is found. */
export function marksOf(findings: readonly Finding[], written: readonly CellAt[] = []): readonly Mark[] {
  const marks = new Map<string, Mark>(
    written.map((cell) => [
      cellAtKey(cell),
      { cell, severity: 'written', sentence: sessionTexts['just-written'] },
    ]),
  );
  for (const finding of findings) {
    const { cell, message } = finding;
    const severity = MARK_OF[demandOf(finding)];
    const known = marks.get(cellAtKey(cell));
    const told = known && known.severity !== 'written' ? known : null;
    const sentence = told?.sentence === undefined ? message : `${told.sentence}\n${message}`;
    const worst = told && rank(told.severity) <= rank(severity) ? told.severity : severity;
    marks.set(cellAtKey(cell), { cell, severity: worst, sentence });
  }
  return [...marks.values()];
}

function rank(kind: Mark['severity']): number {
  return MARK_KINDS.indexOf(kind);
}
