import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES } from '../../scripts/function-examples';
import type { FunctionMetadata } from '../../scripts/functions-manual';
import { functionHelpPage, functionManual } from '../../scripts/functions-manual';
import { ownFunctionHelp } from '../../src/host/browser/functions';
import { functionsMetadata } from '../../webpack/functions-metadata.js';

// The preset also contains the code that draws the sheet, which needs a browser.
jest.mock('@univerjs/preset-sheets-core', () => jest.requireActual('@univerjs/engine-formula'));

const root = path.join(__dirname, '../..');

function metadata(): Promise<FunctionMetadata> {
  return functionsMetadata(path.join(root, 'src/functions/functions.ts'));
}

/** `node scripts/generate-functions-doc.mjs` writes the files instead of comparing them. */
function same(file: string, content: string): void {
  const place = path.join(root, file);
  if (process.env['PJ_WRITE_DOCS'] === '1') writeFileSync(place, content);
  expect(existsSync(place) ? readFileSync(place, 'utf8') : '').toBe(content);
}

describe('what Excel shows of the functions', () => {
  it('names, descriptions, parameters and help links are there, in Chinese', async () => {
    const { functions } = await metadata();
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(EXAMPLES));
    for (const { description, helpUrl, id, parameters } of functions) {
      expect(description).toMatch(/[\u4e00-\u9fff]/);
      expect(helpUrl).toMatch(new RegExp(`/functions-help\\.html#${id.toLowerCase()}$`));
      for (const parameter of parameters) expect(parameter.description).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('arguments are called the same in the dialog of Excel as in the browser edition', async () => {
    const { functions } = await metadata();
    const inExcel = functions.map(({ id, parameters }) => [`PJ.${id}`, parameters.map(({ name }) => name)]);
    const inBrowser = ownFunctionHelp().map(({ functionName, functionParameter }) => [
      functionName,
      functionParameter.map(({ name }) => name),
    ]);
    expect(inExcel).toEqual(inBrowser);
    expect(inExcel).toContainEqual(['PJ.SCORE', ['分值', '年度指标值', '实际完成值', '地区']]);
  });

  it('the manual and the help page follow from it', async () => {
    const known = await metadata();
    same('docs/functions.zh-CN.md', functionManual(known));
    same('assets/functions-help.html', functionHelpPage(known));
  });
});
