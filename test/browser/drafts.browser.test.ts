import {
  check,
  finding,
  fixture,
  kept,
  notice,
  nothingUnsaved,
  benchForAll,
  openWorkbook,
  save,
  shows,
  typeInto,
  unsaved,
  workbookShown,
} from './support/page';

const TEST_TIME = 240_000;

describe('what the page keeps in the browser', () => {
  const bench = benchForAll();

  test(
    'unsaved changes are offered back after a reload, restored or thrown away',
    async () => {
      const { page, context } = await bench.visit();
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await typeInto(page, 'F12', '91%');
      await typeInto(page, 'I4', '9.96');
      await unsaved(page, '2 处未保存');
      await kept(page, 'drafts', 2);
      await page.reload();
      await workbookShown(page, '示例');
      const offer = notice(page, /jiayuguan-2021\.xlsx”中有 2 处修改没有保存/);
      await offer.getByRole('button', { name: '恢复' }).click();
      await workbookShown(page, 'jiayuguan-2021');
      await shows(page, 'F12', '91%');
      await shows(page, 'I4', '9.96');
      await unsaved(page, '2 处未保存');
      await offer.waitFor({ state: 'detached' });

      await page.reload();
      await workbookShown(page, '示例');
      await offer.getByRole('button', { name: '丢弃' }).click();
      await offer.waitFor({ state: 'detached' });
      await kept(page, 'drafts', 0);
      await page.reload();
      await workbookShown(page, '示例');
      await expect(offer.count()).resolves.toBe(0);
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'saved changes are not offered again; a change after saving is',
    async () => {
      const { page, context } = await bench.visit();
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await typeInto(page, 'I4', '9.96');
      await unsaved(page, '1 处未保存');
      await save(page);
      await nothingUnsaved(page);
      await typeInto(page, 'F12', '91%');
      await unsaved(page, '1 处未保存');
      await kept(page, 'drafts', 2);
      await page.reload();
      await workbookShown(page, '示例');
      await notice(page, /jiayuguan-2021\.xlsx”中有 2 处修改没有保存/).waitFor();
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'recent files are kept only after the person agreed, and forgotten when they disagree',
    async () => {
      const { page, context } = await bench.visit();
      const menu = page.getByRole('button', { name: '其他打开方式' });
      const consent = page.getByRole('menuitemcheckbox', { name: /保留最近打开的文件/ });
      const recent = page.getByRole('menuitem', { name: /jiayuguan-2021\.xlsx/ });
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await menu.click();
      await expect(consent.getAttribute('aria-checked')).resolves.toBe('false');
      await expect(recent.count()).resolves.toBe(0);
      await consent.click();
      await openWorkbook(page, fixture('mingguang-2022.xlsx'));
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await kept(page, 'recent', 2);
      await page.reload();
      await workbookShown(page, '示例');
      await menu.click();
      await recent.click();
      await workbookShown(page, 'jiayuguan-2021');
      await menu.click();
      await consent.click();
      await menu.click();
      await expect(recent.count()).resolves.toBe(0);
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'what the pane ignores in a file is known when the file is opened again',
    async () => {
      const { page, context } = await bench.visit();
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await check(page);
      await finding(page, /F12.*91%%.*多了一个百分号/)
        .first()
        .click();
      await page.getByRole('button', { name: '忽略…' }).click();
      const form = page.getByRole('form', { name: '忽略这个问题' });
      await form.getByRole('textbox').fill('原因见附件二');
      await form.getByRole('button', { name: '忽略', exact: true }).click();
      await page.getByText('已忽略（1）').waitFor();
      await kept(page, 'settings', 1);
      await page.reload();
      await workbookShown(page, '示例');
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await check(page);
      await page.getByText('已忽略（1）').click();
      await page.getByText('理由：原因见附件二').waitFor();
      await context.close();
    },
    TEST_TIME,
  );
});
