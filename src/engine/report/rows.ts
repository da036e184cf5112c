import type { ReportDetails, ReportEntry } from './view';
import { reportView, word } from './view';

/**
 * The report as rows of a worksheet: a head, then one row per finding. Texts only; the host writes
 * them as texts, so that nothing of it is taken for a formula.
 */
export function reportRows(
  entries: readonly ReportEntry[],
  details: ReportDetails,
): readonly (readonly string[])[] {
  const { cover, views } = reportView(entries, details);
  return [
    [cover.title],
    ...cover.lines.map(({ label, text }) => [label, text]),
    ...views.flatMap((view) => [
      [],
      [word('file'), view.path],
      [word('verdict'), view.verdict],
      ...view.lines.map(({ label, text }) => [label, text]),
      ...view.forms.flatMap(({ heading, lines: facts }) => [
        [heading],
        ...facts.map(({ label, text }) => [label, text]),
      ]),
      [],
      [
        '序号',
        word('severity'),
        '工作表',
        '单元格',
        word('message'),
        word('stated'),
        word('expected'),
        word('difference'),
        word('cause'),
        word('repair'),
        word('basis'),
        '编号',
      ],
      ...[...view.forms.flatMap(({ findings }) => findings), ...view.across].map((finding, index) => {
        const fact = (key: 'stated' | 'expected' | 'difference' | 'repair') =>
          finding.facts.find(({ label }) => label === word(key))?.text ?? '';
        return [
          String(index + 1),
          finding.refused ? `${finding.severityName}（${word('refused')}）` : finding.severityName,
          finding.sheetName,
          finding.cell,
          finding.message,
          fact('stated'),
          fact('expected'),
          fact('difference'),
          finding.causes.join('\n'),
          fact('repair'),
          finding.basis.join('\n'),
          finding.code,
        ];
      }),
      ...listed(
        word('toPerson'),
        view.forms.flatMap(({ toPerson }) => toPerson),
      ),
      ...listed(word('faults'), view.faults),
      ...listed(word('ignored'), view.ignored),
      ...listed(word('stale'), view.stale),
      ...listed(word('others'), view.others),
    ]),
  ];
}

function listed(label: string, items: readonly string[]): readonly (readonly string[])[] {
  return items.length === 0 ? [] : [[], [label], ...[...new Set(items)].map((item) => ['', item])];
}
