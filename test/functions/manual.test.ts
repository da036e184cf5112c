import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { EXAMPLES } from '../../scripts/function-examples';
import type { FunctionMetadata } from '../../scripts/functions-manual';
import { functionHelpPage, functionManual } from '../../scripts/functions-manual';

const root = path.join(__dirname, '../..');

async function metadata(): Promise<FunctionMetadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(
    [path.join(root, 'src/functions/functions.ts')],
    true,
  );
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as FunctionMetadata;
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

  it('the manual and the help page follow from it', async () => {
    const known = await metadata();
    same('docs/functions.zh-CN.md', functionManual(known));
    same('assets/functions-help.html', functionHelpPage(known));
  });
});
