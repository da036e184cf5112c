import { strToU8, zipSync } from 'fflate';
import { columnName } from '../../src/workbook/address';
import { escapeAttribute, escapeText } from '../../src/xlsx/xml/text';
import type { Dice } from './dice';
import { hostileText, WORDS } from './words';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const ROWS = [1, 2, 3, 5, 8, 13, 40, 1000, 1_048_576];
const COLUMNS = [1, 2, 3, 4, 7, 8, 26, 27, 16_384];
const address = (dice: Dice): string => `${columnName(dice.of(COLUMNS) - 1)}${dice.of(ROWS)}`;
const area = (dice: Dice): string =>
  dice.of([`${address(dice)}:${address(dice)}`, address(dice), 'B:D', '2:5', 'A1:XFD1048576', 'A0', '']);

/**
 * A workbook of well-formed parts with counts, overlaps, nesting, lengths and words that no office would
 * produce.
 */
export function hostileShape(dice: Dice): Uint8Array {
  const names = dice.times(1 + dice.count(2, 30), (i) =>
    dice.once(5) ? `${dice.of(WORDS)}${i}` : `表${i + 1}`,
  );
  const relations = names.map(
    (_, i) => `<Relationship Id="s${i}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  );
  const sheets = names.map((name, i) => {
    const id = dice.once(30) ? dice.of(['', 's999']) : `s${i}`;
    return `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}" r:id="${id}"/>`;
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${dice.below(2)}"/><sheets>${sheets.join('')}</sheets>${definedNames(dice)}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}<Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles(dice),
    'xl/sharedStrings.xml': `<sst>${dice.times(40, () => `<si><t>${escapeText(hostileText(dice))}</t></si>`).join('')}</sst>`,
  };
  names.forEach((_, i) => (parts[`xl/worksheets/sheet${i}.xml`] = sheet(dice)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 1,
  });
}

function definedNames(dice: Dice): string {
  const one = (): string =>
    `<definedName name="${escapeAttribute(hostileText(dice))}">${area(dice)}</definedName>`;
  return `<definedNames>${dice.times(dice.count(3, 500), one).join('')}</definedNames>`;
}

function styles(dice: Dice): string {
  const codes = [
    '0.00',
    '0%',
    'yyyy/m/d',
    '[h]:mm',
    `0.${'0'.repeat(120)}`,
    '"'.repeat(9),
    '['.repeat(99),
    '@',
    '0"%"',
  ];
  const formats = dice.times(
    dice.count(8, 3_000),
    (i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeAttribute(dice.of(codes))}"/>`,
  );
  const xfs = dice.times(
    dice.count(12, 3_000),
    () =>
      `<xf numFmtId="${dice.of([0, 9, 14, 20, 164, 170, 99_999])}"><protection locked="${dice.below(2)}"/></xf>`,
  );
  const list = dice.once(8) ? '' : `<cellXfs>${xfs.join('')}</cellXfs>`;
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts>${list}</styleSheet>`;
}

function sheet(dice: Dice): string {
  const parts = [
    dice.of(['', '<sheetFormatPr zeroHeight="1" defaultColWidth="0"/>', '<dimension ref="A1"/>']),
    `<cols>${dice.times(dice.count(4, 5_000), () => column(dice)).join('')}</cols>`,
    ...dice.times(dice.once(10) ? dice.below(2_000) : 1, (i) =>
      i === 0 ? rows(dice) : '<sheetData></sheetData>',
    ),
    dice.once(3) ? '<sheetProtection sheet="1"/>' : '',
    `<protectedRanges><protectedRange sqref="${dice.times(dice.below(9), () => area(dice)).join(' ')}"/></protectedRanges>`,
    `<mergeCells>${dice.times(dice.count(12, 5_000), () => `<mergeCell ref="${area(dice)}"/>`).join('')}</mergeCells>`,
  ];
  const depth = dice.once(20) ? dice.below(600) : 0;
  const nested = `${'<x>'.repeat(depth)}${'</x>'.repeat(depth)}`;
  const order = dice.once(10) ? [...parts].reverse() : parts;
  return `<worksheet xmlns="${MAIN}"${dice.of(['', ' xml:space="preserve"'])}>${order.join('')}${nested}</worksheet>`;
}

function column(dice: Dice): string {
  const [min, max] = [dice.of([0, ...COLUMNS]), dice.of([...COLUMNS, 99_999])];
  return `<col min="${min}" max="${max}" width="${dice.of([0, 9, -1])}" hidden="${dice.below(2)}" style="${dice.below(9)}"/>`;
}

const LABELS = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];

/** Often a form, so that the engine has something to read; its cells are anything. */
function rows(dice: Dice): string {
  const asForm = dice.below(3) > 0;
  const wide = asForm ? LABELS.length : 1 + dice.count(12, 300);
  const count = dice.count(40, 2_000);
  const text = dice.times(count, (i) => {
    const number = dice.once(60) ? dice.of(ROWS) : i + 1;
    const cells = dice.times(wide, (col) => {
      const at = `${columnName(col)}${number}`;
      const label = asForm && i === 2 ? LABELS[col] : undefined;
      if (label !== undefined) return `<c r="${at}" t="str"><v>${label}</v></c>`;
      return dice.once(6) ? '' : cell(dice, dice.once(300) ? address(dice) : at);
    });
    const style = dice.once(9) ? ` s="${dice.below(9)}" customFormat="1"` : '';
    return `<row r="${number}"${style}${dice.once(9) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  return `<sheetData>${text.join('')}</sheetData>`;
}

function cell(dice: Dice, at: string): string {
  const open = `<c r="${at}" s="${dice.below(9)}"`;
  switch (dice.below(9)) {
    case 0:
      return `${open} t="s"><v>${dice.below(41)}</v></c>`;
    case 1:
      return `${open} t="inlineStr"><is><t>${escapeText(hostileText(dice))}</t></is></c>`;
    case 2:
      return `${open}>${formula(dice)}<v>${dice.below(100)}</v></c>`;
    case 3:
      return `${open} t="d"><v>${dice.of(['2022-12-31', 'T12:00:00', 'PT1H', '9999-99-99', '12:00'])}</v></c>`;
    case 4:
      return `${open} t="${dice.of(['b', 'e', 'str', 'x'])}"><v>${dice.of(['1', '#REF!', '', 'x'])}</v></c>`;
    case 5:
      return `<mc:AlternateContent><mc:Choice/><mc:Fallback>${open}><v>1</v></c></mc:Fallback></mc:AlternateContent>`;
    case 6:
      return `${open}/>`;
    default:
      return `${open}><v>${dice.of([dice.below(100), 0.1 + 0.2, 1e300, -1, 99.995, 1e-9])}</v></c>`;
  }
}

function formula(dice: Dice): string {
  const depth = dice.once(30) ? dice.below(3_000) : 0;
  const texts = [
    `SUM(${area(dice)})`,
    `SUM(G1:G${dice.of(ROWS)})+${address(dice)}`,
    `${'('.repeat(depth)}A1${')'.repeat(depth)}`,
    `ROUND(${address(dice)}/${address(dice)}*10,2)`,
    `IF(${address(dice)}>0,${'-'.repeat(depth)}1,"x")`,
    `'${escapeText(hostileText(dice)).slice(0, 400)}'!A1`,
    'A1+'.repeat(depth),
  ];
  const kinds = [
    '',
    ' t="shared" si="0"',
    ` t="shared" si="0" ref="${area(dice)}"`,
    ` t="array" ref="${area(dice)}"`,
  ];
  return `<f${dice.of([...kinds, ''])}>${dice.once(9) ? '' : dice.of(texts)}</f>`;
}
