import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { toWrite } from '../../src/host/excel/values';
import { escapeMarkdown, reportRows } from '../../src/engine/report';
import { inspect } from '../../src/engine';
import { readWorkbook } from '../../src/xlsx';
import { Desk, pj } from '../cli/support';
import { HOSTILE, HOSTILE_SHEETS, hostileWorkbook } from './support/hostile';

/** A workbook's texts and names must have no effect on reports and on the program. */

let desk: Desk;
beforeAll(() => {
  desk = new Desk();
  desk.put('表.xlsx', hostileWorkbook());
});
afterAll(() => desk.clear());

async function report(format: string): Promise<string> {
  const { status, out, err } = await pj([
    'check',
    desk.at('表.xlsx'),
    '--format',
    format,
    '--fail-on',
    'never',
  ]);
  expect([status, err]).toEqual([0, '']);
  return out;
}

/** Asserts that the hostile texts are really in the report; otherwise the tests could not fail. */
function quotes(text: string): void {
  expect(text).toContain('evil.example');
  // Not every report names sheets without findings; Markdown escapes the underscores.
  expect(text.replaceAll('\\', '')).toContain(HOSTILE_SHEETS[0]);
}

describe('a workbook whose cells carry markup, formulas and links', () => {
  it('gives an HTML report without one element, handler or address of theirs', async () => {
    const html = await report('html');
    quotes(html);
    const { window } = new JSDOM(html, { runScripts: 'dangerously', resources: undefined });
    const { document } = window;
    expect(Reflect.get(window, 'hit')).toBeUndefined();
    const names = new Set(Array.from(document.querySelectorAll('*'), ({ localName }) => localName));
    for (const name of ['img', 'script', 'iframe', 'a', 'form', 'object', 'link']) {
      expect([name, names.has(name)]).toEqual([name, false]);
    }
    const attributes = Array.from(document.querySelectorAll('*')).flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes.filter((name) => name.startsWith('on') || name === 'href' || name === 'src')).toEqual(
      [],
    );
    expect(document.body.textContent).toContain(HOSTILE.markup);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  it('gives a Markdown report whose markup is escaped', async () => {
    const markdown = await report('markdown');
    quotes(markdown);
    expect(markdown).not.toMatch(/(^|[^\\])<(img|script)/);
    expect(markdown).not.toMatch(/(^|[^\\])\[点这里(?<!\\)\]\(javascript/);
  });

  it('gives a Markdown report in which no address is a link', () => {
    expect(
      escapeMarkdown('见 https://evil.example/a 和 www.evil.example 或 x@evil.example ![图](ftp://e)'),
    ).toBe('见 https\\://evil.example/a 和 www\\.evil.example 或 x＠evil.example \\!\\[图\\](ftp\\://e)');
    expect(escapeMarkdown('甲\u001b[31m\u202e乙')).toBe('甲\\\\u\\{1b\\}\\[31m\\\\u\\{202e\\}乙');
  });

  it('gives JSON and SARIF that hold the texts as texts', async () => {
    for (const format of ['json', 'sarif']) {
      const text = await report(format);
      quotes(text);
      expect(typeof JSON.parse(text)).toBe('object');
    }
  });

  it('gives a report sheet in which Excel sees texts only', () => {
    const bytes = new Uint8Array(readFileSync(desk.at('表.xlsx')));
    const { snapshot } = readWorkbook(bytes, '表.xlsx');
    const rows = reportRows([{ path: HOSTILE.command, inspection: inspect(snapshot), error: null }], {
      time: '2026-03-01 09:05',
      version: '1',
    });
    const written = [...rows.flat(), ...Object.values(HOSTILE)].map((text) => toWrite(text, 'General'));
    expect(written.filter((value) => typeof value !== 'string' || /^[=+\-@]/.test(value))).toEqual([]);
    expect(written).toContain(`'${HOSTILE.command}`);
    expect(written).toContain(`'${HOSTILE.link}`);
  });
});

describe('sheets named like the properties of every object', () => {
  it('are checked, with their names in the report, and change no object', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const { workbooks }: { workbooks: readonly { forms: readonly { sheet: string }[] }[] } = JSON.parse(
      await report('json'),
    );
    expect(workbooks[0]?.forms.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining([...HOSTILE_SHEETS.slice(0, 2)]),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Reflect.get({}, 'sheet')).toBeUndefined();
  });

  it('are marked and filled in a copy like any other', async () => {
    const marked = desk.at('标记.xlsx');
    const { status } = await pj(['check', desk.at('表.xlsx'), '--mark', marked, '--fail-on', 'never']);
    expect(status).toBe(0);
    const { snapshot } = readWorkbook(new Uint8Array(readFileSync(marked)), '标记.xlsx');
    expect(snapshot.sheets.map(({ name }) => name)).toEqual([...HOSTILE_SHEETS]);
    const filled = desk.at('填好.xlsx');
    const fill = await pj(['fill', desk.at('表.xlsx'), '--overwrite', '-o', filled]);
    expect([0, 1]).toContain(fill.status);
    expect(readWorkbook(new Uint8Array(readFileSync(filled)), 'x').snapshot.sheets.length).toBe(3);
  });

  it('nor does a scoring profile with such keys', async () => {
    const profile = desk.put(
      '口径.json',
      '{"id":"own","name":"x","extends":"national","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    await pj(['check', desk.at('表.xlsx'), '--profile', profile, '--fail-on', 'never']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
