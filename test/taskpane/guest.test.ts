import type { IgnoreEntry } from '../../src/engine/finding';
import { SETTINGS_NAMESPACE } from '../../src/engine/settings-namespace';
import { ownTexts } from '../../src/taskpane/own-texts';
import { openFixture, type BookModel } from '../excel-host';
import { errorsIn, panePerTest, type OpenPane } from './support/open-pane';

/** Settings inside a workbook that this computer has not kept come from another person: a guest. */

const pane = panePerTest();

const FORM = 'jiayuguan-2021.xlsx';

function carrying(settings: unknown): BookModel {
  const book = openFixture(FORM);
  const json = JSON.stringify(settings).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const xml = `<settings xmlns="${SETTINGS_NAMESPACE}" version="1">${json}</settings>`;
  book.xmlParts = [...book.xmlParts, { id: book.newId(), xml }];
  return book;
}

/** The wrong total of the form, ignored as the pane writes it. */
async function ignoredTotal(): Promise<IgnoreEntry> {
  const here = await pane(openFixture(FORM));
  await here.session.check();
  const found = here.store
    .get()
    .checked?.inspection.findings.find(({ code, cell }) => code === 'PJ407' && cell.address === 'H47');
  if (!found) throw new Error('the published form has a wrong total');
  const { code, cell, fingerprint } = found;
  return {
    code,
    cell: { sheetName: cell.sheetName, address: cell.address },
    fingerprint,
    reason: '以纸质表为准',
  };
}

function verdictNote({ store }: OpenPane): readonly string[] {
  return (store.get().checked?.inspection.ignored ?? []).map(({ reason }) => reason);
}

const sentence = ({ store }: OpenPane) => store.get().brought?.sentence;

describe('settings that came with the file', () => {
  it('are in force, announced once, and gone with one click', async () => {
    const entry = await ignoredTotal();
    const book = carrying({ version: 1, ignore: [entry] });
    const here = await pane(book);
    expect(sentence(here)).toBe('由文件带来的设置：忽略 1 处问题。');
    await here.session.check();
    expect(errorsIn(here)).not.toContain('PJ407@H47');
    expect(verdictNote(here)).toEqual(['以纸质表为准']);
    await here.session.discardBrought();
    expect(errorsIn(here)).toContain('PJ407@H47');
    expect([sentence(here), verdictNote(here)]).toEqual([undefined, []]);
    here.excel.user.reopens();
    expect(book.xmlParts.map(({ xml }) => xml).join()).not.toContain('以纸质表为准');
  });

  it('are not announced again once this computer has kept them', async () => {
    const entry = await ignoredTotal();
    const here = await pane(openFixture(FORM));
    await here.session.ignore(entry);
    await here.session.start();
    expect(sentence(here)).toBeUndefined();
    expect(here.store.get().settings.ignore).toEqual([entry]);
  });

  it('leave what the person has set since', async () => {
    const entry = await ignoredTotal();
    const here = await pane(carrying({ version: 1, profile: 'hubei', ignore: [entry] }));
    const own = { ...entry, code: 'PJ302', reason: '本单位已说明' };
    await here.session.ignore(own);
    await here.session.change({ ...here.store.get().settings, profile: 'anhui' });
    await here.session.discardBrought();
    expect(here.store.get().settings).toMatchObject({ profile: 'anhui', ignore: [own] });
  });

  it('hide nothing for good: no ignore without a reason or a fingerprint, no check switched off', async () => {
    const entry = await ignoredTotal();
    const ignore = [
      { ...entry, reason: ' ' },
      { ...entry, fingerprint: null },
      { ...entry, cell: null },
    ];
    const here = await pane(carrying({ version: 1, ignore }));
    expect(sentence(here)).toBe('3 处忽略没有理由，或关闭了整项检查，没有采用。');
    await here.session.check();
    expect(errorsIn(here)).toContain('PJ407@H47');
  });

  it('decide neither the moment of the check nor marks', async () => {
    const here = await pane(carrying({ version: 1, preset: 'draft', marks: false, recheck: 'never' }));
    expect(here.store.get().settings).toMatchObject({ preset: 'submission', marks: true, recheck: 'auto' });
    expect(sentence(here)).toBeUndefined();
  });

  it('choose a rule as the file, until the person chooses', async () => {
    const here = await pane(carrying({ version: 1, profile: 'hubei' }));
    await here.session.check();
    const chosenBy = () => here.store.get().checked?.inspection.forms[0]?.profile.chosenBy;
    expect([sentence(here), chosenBy()]).toEqual(['由文件带来的设置：指定的评分规则“hubei”。', 'file']);
    await here.session.change({ ...here.store.get().settings, profile: 'anhui' });
    expect(chosenBy()).toBe('user');
  });

  it('bring rules that are shown as the file’s and never bear the name of a built-in one', async () => {
    const good = { id: 'ours', name: '本市规则' };
    const posing = [
      { id: 'hubei', name: '本市规则二' },
      { id: 'like', name: '湖北省 ' },
      { id: 'odd', name: '本市规则三', execution: 'x' },
    ];
    const here = await pane(carrying({ version: 1, customProfiles: [good, ...posing] }));
    const names = here.store.get().catalogue.profiles.filter(({ custom }) => custom);
    expect(names.map(({ name }) => name)).toEqual(['本市规则（由文件带来）']);
    expect(sentence(here)).toMatch(/^由文件带来的设置：自定义的评分规则 1 套。/);
    expect(sentence(here)?.match(/自定义的评分规则没有采用/g)).toHaveLength(3);
    await here.session.discardBrought();
    expect(here.store.get().settings.customProfiles).toEqual([]);
  });

  it('are announced until the person has closed it, once for the same content, and stay in force', async () => {
    const settings = { version: 1, profile: 'hubei' };
    const first = await pane(carrying(settings));
    expect(sentence(first)).toBe('由文件带来的设置：指定的评分规则“hubei”。');
    expect(sentence(await pane(carrying(settings)))).toBe('由文件带来的设置：指定的评分规则“hubei”。');
    first.session.closeBrought();
    expect(sentence(first)).toBeUndefined();
    const again = await pane(carrying(settings));
    expect(sentence(again)).toBeUndefined();
    expect(again.store.get().settings).toMatchObject({ profile: 'hubei', profileBrought: true });
    const other = await pane(carrying({ ...settings, profile: 'anhui' }));
    expect(sentence(other)).toBe('由文件带来的设置：指定的评分规则“anhui”。');
  });

  it('that are no settings at all are said and change nothing', async () => {
    const here = await pane(carrying([1, 2]));
    expect(sentence(here)).toBe('文件带来的设置过长或已损坏，全部没有采用。');
    await here.session.check();
    expect(errorsIn(here)).toContain('PJ407@H47');
  });
});

describe('the settings this computer has kept', () => {
  it('are known again however a host has stored the JSON, and no others', () => {
    const stored = new Map<string, string>();
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
    };
    ownTexts(() => storage).note('{"profile":"hubei"}');
    expect(ownTexts(() => storage).has('{ "profile": "hubei" }\n')).toBe(true);
    expect(ownTexts(() => storage).has('{"profile":"anhui"}')).toBe(false);
    expect([...stored.values()].join()).not.toContain('hubei');
  });

  it('are none where the browser forbids storage', () => {
    const forbidden = ownTexts(() => {
      throw new Error('SecurityError');
    });
    forbidden.note('{}');
    expect(forbidden.has('{}')).toBe(false);
  });
});
