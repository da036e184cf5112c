import { highestExcelApi, isReadOnly } from './office';
import type { Runner } from './runner';
import { excelTexts } from './texts';

const PROBE = { doing: '检查与 Excel 的连接', writes: false } as const;

const SETS: readonly (readonly [string, string])[] = [
  ['CustomFunctionsRuntime', '1.1'],
  ['SharedRuntime', '1.1'],
  ['RibbonApi', '1.1'],
  ['DialogApi', '1.1'],
];

/** Facts about the host for whoever helps the user; nothing of the workbook's contents. */
export async function diagnostics(
  runner: Runner,
): Promise<readonly { readonly label: string; readonly value: string }[]> {
  const { diagnostics: host, requirements, displayLanguage } = Office.context;
  const yesNo = (value: boolean): string => (value ? '是' : '否');
  return [
    { label: '宿主', value: `${host.host}（${host.platform}）` },
    { label: 'Excel 版本', value: host.version },
    { label: 'ExcelApi', value: highestExcelApi() },
    ...SETS.map(([set, version]) => ({
      label: `${set} ${version}`,
      value: yesNo(requirements.isSetSupported(set, version)),
    })),
    { label: '一次撤销整批填写', value: yesNo(runner.groupsUndo()) },
    { label: '只读', value: yesNo(isReadOnly()) },
    { label: '界面语言', value: displayLanguage },
    { label: '浏览器内核', value: typeof navigator === 'undefined' ? '—' : navigator.userAgent },
    { label: '往返一次', value: await roundTrip(runner) },
    { label: '最近一次故障', value: runner.lastTrouble() ?? '无' },
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
    return error instanceof Error ? error.message : '失败';
  }
}
