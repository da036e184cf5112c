import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SETTINGS_NAMESPACE } from '../../src/engine/settings-namespace';

const WORKBOOKS = path.resolve(__dirname, '../fixtures/workbooks');
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** A workbook of the fixtures with this text as its settings part, as Excel stores it. */
export function withSettings(fixture: string, text: string): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(WORKBOOKS, fixture))));
  const rels = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const related = `<Relationship Id="rIdOwn" Type="${RELATION}" Target="../customXml/item1.xml"/></Relationships>`;
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return zipSync({
    ...parts,
    'xl/_rels/workbook.xml.rels': strToU8(rels.replace('</Relationships>', related)),
    'customXml/item1.xml': strToU8(
      `<?xml version="1.0" encoding="utf-8"?><s:settings xmlns:s="${SETTINGS_NAMESPACE}" version="1">${escaped}</s:settings>`,
    ),
  });
}
