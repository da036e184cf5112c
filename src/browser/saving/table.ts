import { strToU8, zipSync } from 'fflate';
import { addressOf, rangeAddress } from '../../workbook/address';
import { DENGXIAN } from '../../xlsx/words';
import { escapeAttribute, escapeText } from '../../xlsx/xml/text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A new workbook of one sheet: texts and numbers, the first row frozen, filtered and printed on every page. A
 * page is landscape A4, as wide as the columns. Texts are never formulas.
 */
export function tableWorkbook(
  sheetName: string,
  rows: TableRows,
  widths: readonly number[],
): Uint8Array<ArrayBuffer> {
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type('worksheet')}"/><Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets>${namesXml(sheetName, rows)}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(rows, widths),
  };
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
  );
  return new Uint8Array(packed);
}

type Relation = readonly [kind: string, target: string];

function relations(...all: readonly Relation[]): string {
  const each = all.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** The defined names of the filter and of the repeated row. */
function namesXml(sheetName: string, rows: TableRows): string {
  const sheet = escapeText(`'${sheetName.replaceAll("'", "''")}'`);
  const absolute = areaOf(rows).replace(/[A-Z]+/g, (column) => `$${column}$`);
  const name = (of: string, hidden: string, target: string): string =>
    `<definedName name="_xlnm.${of}" localSheetId="0"${hidden}>${sheet}!${target}</definedName>`;
  return `<definedNames>${name('_FilterDatabase', ' hidden="1"', absolute)}${name('Print_Titles', '', '$1:$1')}</definedNames>`;
}

type TableRows = readonly (readonly (string | number)[])[];

function areaOf(rows: TableRows): string {
  const right = Math.max(1, ...rows.map((cells) => cells.length)) - 1;
  return rangeAddress({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right });
}

/** Cells framed and wrapped, those of the first row in bold on grey. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  `<fonts count="2"><font><sz val="11"/><name val="${DENGXIAN}"/></font><font><b/><sz val="11"/><name val="${DENGXIAN}"/></font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>',
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="3"><xf xfId="0"/>',
  '<xf xfId="0" borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf xfId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs></styleSheet>',
].join('');
const BODY = 1;
const HEADING = 2;
const PAGE =
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function sheetXml(rows: TableRows, widths: readonly number[]): string {
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const columns = widths.map((width, index) => {
    const place = String(index + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  const lines = rows.map(
    (cells, row) =>
      `<row r="${String(row + 1)}">${cells.map((value, col) => cellXml(addressOf(row, col), value, row === 0 ? HEADING : BODY)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${view}<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${areaOf(rows)}"/>${PAGE}</worksheet>`;
}

function cellXml(address: string, value: string | number, style: number): string {
  const at = `r="${address}" s="${String(style)}"`;
  if (value === '') return `<c ${at}/>`;
  if (typeof value === 'number') return `<c ${at}><v>${String(value)}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}
