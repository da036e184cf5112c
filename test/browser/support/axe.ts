import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Rules of axe-core that the page breaks in its present state, with the elements. */
export async function violations(page: Page): Promise<string[]> {
  // Through the debugger, to which the page's policy does not apply; a script element would be refused.
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate((): Promise<AxeResult> =>
    Reflect.get(window, String('axe')).run(document, { resultTypes: ['violations'] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
