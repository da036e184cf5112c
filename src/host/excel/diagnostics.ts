import { highestExcelApi, isReadOnly } from './office';
import type { Runner } from './runner';
import { diagnosticTexts } from '../texts';
import { excelFactTexts, excelTexts } from './texts';
import { doingTexts } from './doing-texts';

const PROBE = { doing: doingTexts.probe, writes: false } as const;

const SETS: readonly (readonly [string, string])[] = [
  ['CustomFunctionsRuntime', '1.1'],
  ['SharedRuntime', '1.1'],
  ['RibbonApi', '1.1'],
  ['DialogApi', '1.1'],
];

/** Facts about the host for the person who helps the user; no contents of the workbook. */
export async function diagnostics(
  runner: Runner,
): Promise<readonly { readonly label: string; readonly value: string }[]> {
  const { diagnostics: host, requirements, displayLanguage } = Office.context;
  const yesNo = (value: boolean): string => (value ? diagnosticTexts.yes : diagnosticTexts.no);
  return [
    { label: excelFactTexts.host, value: `${host.host}（${host.platform}）` },
    { label: excelFactTexts.version, value: host.version },
    { label: 'ExcelApi', value: highestExcelApi() },
    ...SETS.map(([set, version]) => ({
      label: `${set} ${version}`,
      value: yesNo(requirements.isSetSupported(set, version)),
    })),
    { label: excelFactTexts['grouped-undo'], value: yesNo(runner.groupsUndo()) },
    { label: excelFactTexts['read-only'], value: yesNo(isReadOnly()) },
    { label: diagnosticTexts.language, value: displayLanguage },
    { label: excelFactTexts.browser, value: typeof navigator === 'undefined' ? '—' : navigator.userAgent },
    { label: excelFactTexts['round-trip'], value: await roundTrip(runner) },
    { label: excelFactTexts['last-trouble'], value: runner.lastTrouble() ?? excelFactTexts['no-trouble'] },
  ];
}

async function roundTrip(runner: Runner): Promise<string> {
  const start = performance.now();
  try {
    await runner.run(PROBE, async (context, sync) => {
      context.workbook.application.load({ calculationMode: true });
      await sync();
    });
    return excelTexts.milliseconds(Math.round(performance.now() - start));
  } catch (error) {
    return error instanceof Error ? error.message : excelFactTexts['round-trip-failed'];
  }
}
