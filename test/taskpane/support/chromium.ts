import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import {
  openChromium,
  openFixture,
  type BookModel,
  type ChromiumExcel,
  type ChromiumOptions,
} from '../../excel-host/browser';
import { builtAddin } from '../../support/builds';

export type Options = Partial<Omit<ChromiumOptions, 'workbook' | 'addinRoot'>>;

/** Opens the built add-in in the simulated Excel in Chromium for a test, and closes it afterwards. */
export function chromiumPerTest(): (
  workbook: string | BookModel,
  options?: Options,
) => Promise<ChromiumExcel> {
  // Browser and build share the machine with other tests.
  jest.setTimeout(180_000);
  beforeAll(() => void builtAddin());
  let excel: ChromiumExcel | null = null;
  const close = async () => {
    await excel?.close();
    excel = null;
  };
  afterEach(close);
  return async (workbook, options = {}) => {
    await close();
    excel = await openPane(typeof workbook === 'string' ? openFixture(workbook) : workbook, options);
    return excel;
  };
}

/** The built add-in beside a workbook on a common small screen; the caller closes it. */
export async function openPane(workbook: BookModel, options: Options = {}): Promise<ChromiumExcel> {
  const excel = await openChromium({
    viewport: { width: 1366, height: 768 },
    ...options,
    workbook,
    addinRoot: builtAddin(),
  });
  excel.page.setDefaultTimeout(90_000);
  await excel.pane.getByRole('main').waitFor();
  return excel;
}

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations that axe-core finds in a page, as `rule: elements`. */
export async function violations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(axeSource);
  return pane.evaluate(async () => {
    const { violations: found } = await window.axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

declare global {
  interface Window {
    readonly axe: {
      run(): Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly nodes: readonly { readonly target: readonly string[] }[];
        }[];
      }>;
    };
  }
}

/** Clicks 一键检查 (or 重新检查) and waits for the verdict. */
export async function check(pane: Frame): Promise<string> {
  await pane
    .getByRole('button', { name: /一键检查|重新检查/ })
    .first()
    .click();
  return verdict(pane);
}

/** `还不能提交 必须改 5`: the verdict and its first demand. */
export async function verdict(pane: Frame): Promise<string> {
  const region = pane.getByRole('region', { name: '检查结论' });
  const title = region.getByRole('heading');
  await title.waitFor();
  await idle(pane);
  const [first] = await region.locator('.pj-count').allTextContents();
  return [await title.textContent(), first].filter(Boolean).join(' ');
}

/** Waits until nothing runs any more (marking follows the check). */
export async function idle(pane: Frame): Promise<void> {
  await pane.locator('header progress').waitFor({ state: 'detached' });
}

export async function showTab(pane: Frame, name: RegExp): Promise<void> {
  const tab = pane.getByRole('tab', { name });
  // 表与规则 and 工具 are opened by ⚙.
  if ((await tab.count()) === 0) await pane.getByRole('button', { name: '表与规则、工具' }).click();
  await tab.click();
}
