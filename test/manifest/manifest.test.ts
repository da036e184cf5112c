import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runModule } from '../support/run-module';
import { FUNCTION_IDS } from '../../src/functions/ids';
import { readFunctions } from '../excel-host/functions';
import { builtAddin } from '../support/builds';
import { all, child, named, parseXml, type Element } from './xml';

/**
 * What a schema cannot test (schema.test.ts): lengths, references, and that everything the manifest names is
 * in the build.
 */

const ROOT = path.resolve(__dirname, '..', '..');
const SITE = 'https://localhost:3443';
const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = parseXml(source);
const overrides = child(manifest, 'VersionOverrides');
const resources = child(overrides, 'Resources');

describe('the manifest', () => {
  it('has an id, the version of the package in four parts, and the document permission', () => {
    expect(child(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(child(manifest, 'Version').text).toBe(`${version}.0`);
    expect(child(manifest, 'Permissions').text).toBe('ReadWriteDocument');
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
  });

  it('keeps blank panes away from Excel versions that cannot show them', () => {
    const sets = named(child(manifest, 'Requirements'), 'Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: 'ExcelApi', MinVersion: '1.9' }]);
  });

  it('speaks Chinese first and English second, within the lengths Office shows', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('zh-CN');
    const limits = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
    for (const [group, limit] of Object.entries(limits)) {
      for (const { attributes, children } of child(resources, group).children) {
        const id = attributes['id'] ?? '';
        const english = children.find((entry) => entry.attributes['Locale'] === 'en-US')?.attributes['Value'];
        // The namespace of the functions is a name, the same in every language.
        if (id !== 'Functions.Namespace') {
          expect([id, attributes['DefaultValue']]).toEqual([id, expect.stringMatching(/[一-鿿]/)]);
          expect([id, english]).toEqual([id, expect.stringMatching(/^[\x20-\x7e“”]+$/)]);
        }
        expect((attributes['DefaultValue'] ?? '').length).toBeLessThanOrEqual(limit);
        expect((english ?? '').length).toBeLessThanOrEqual(limit);
      }
    }
    for (const name of ['DisplayName', 'Description']) {
      expect(child(child(manifest, name), 'Override').attributes['Locale']).toBe('en-US');
    }
  });

  it('refers to every resource by a name of at most 32 characters, and has none it does not use', () => {
    const defined = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['id'] ?? ''),
    );
    expect(new Set(defined).size).toBe(defined.length);
    const used = all(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []);
    for (const id of [...defined, ...used]) expect(id.length).toBeLessThanOrEqual(32);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('puts each reference where its kind of resource belongs', () => {
    const kinds = new Map(
      resources.children.flatMap((group) =>
        group.children.map((entry) => [entry.attributes['id'] ?? '', group.name]),
      ),
    );
    const kindOf = ({ attributes }: Element) => kinds.get(attributes['resid'] ?? '');
    for (const element of named(overrides, 'Supertip')) {
      expect(kindOf(child(element, 'Title'))).toBe('bt:ShortStrings');
      expect(kindOf(child(element, 'Description'))).toBe('bt:LongStrings');
    }
    for (const image of named(overrides, 'bt:Image').filter(({ attributes }) => 'resid' in attributes)) {
      expect(kindOf(image)).toBe('bt:Images');
    }
    for (const location of [...named(overrides, 'SourceLocation'), ...named(overrides, 'FunctionFile')]) {
      expect(kindOf(location)).toBe('bt:Urls');
    }
  });
});

describe('the shared runtime', () => {
  const page = (element: Element) => element.attributes['resid'];

  it('is one page: pane, buttons and functions name the same address, and no pane has a name of its own', () => {
    const [runtime, ...more] = named(overrides, 'Runtime');
    expect(more).toEqual([]);
    expect(runtime?.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(named(overrides, 'Page').map((element) => page(child(element, 'SourceLocation')))).toEqual([
      'Taskpane.Url',
    ]);
    expect(named(overrides, 'FunctionFile').map(page)).toEqual(['Taskpane.Url']);
    const panes = named(overrides, 'Action').filter(
      ({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane',
    );
    expect(panes.map((element) => page(child(element, 'SourceLocation')))).toEqual(['Taskpane.Url']);
    expect(named(overrides, 'TaskpaneId')).toEqual([]);
  });

  it('is asked for by what needs it, so that elsewhere the pane alone is offered', () => {
    const sets = named(child(overrides, 'Requirements'), 'bt:Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: 'SharedRuntime', MinVersion: '1.1' }]);
  });

  it('has addresses with the version for what Excel keeps for a day', () => {
    const urls = new Map(
      child(resources, 'bt:Urls').children.map(({ attributes }) => [
        attributes['id'],
        attributes['DefaultValue'],
      ]),
    );
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(urls.get('Functions.Script.Url')).toBe(`${SITE}/functions.js?v=${version}`);
    expect(urls.get('Functions.Metadata.Url')).toBe(`${SITE}/functions.json?v=${version}`);
  });
});

describe('the ribbon', () => {
  const buttons = named(overrides, 'Control').map((control) => {
    const label = child(control, 'Label').attributes['resid'] ?? '';
    const strings = named(resources, 'bt:String');
    const action = child(control, 'Action');
    return {
      label: strings.find(({ attributes }) => attributes['id'] === label)?.attributes['DefaultValue'],
      does: action.children.map(({ text, attributes }) => attributes['resid'] ?? text),
      id: control.attributes['id'] ?? '',
    };
  });

  it('has the group 绩效自评 with its four buttons on the Home tab', () => {
    expect(named(overrides, 'OfficeTab').map(({ attributes }) => attributes['id'])).toEqual(['TabHome']);
    expect(buttons.map(({ label }) => label)).toEqual(['一键检查', '填得分', '清除标记', '打开窗格']);
    expect(buttons.map(({ does }) => does)).toEqual([
      ['check'],
      ['fill'],
      ['clearMarks'],
      ['Taskpane.Url', 'Pane.Title'],
    ]);
    const ids = [...buttons.map(({ id }) => id), 'PJ.Group'];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  });

  it('names functions that the commands really have', () => {
    const commands = readFileSync(path.join(ROOT, 'src/addin/commands.ts'), 'utf8');
    const names = named(overrides, 'FunctionName').map(({ text }) => text);
    expect(names).toEqual(['check', 'fill', 'clearMarks']);
    for (const name of names) expect(commands).toContain(`    ${name}: () =>`);
  });

  it('has an icon of every size for each button', () => {
    for (const icon of named(overrides, 'Icon')) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });
});

describe('everything the manifest names', () => {
  const built = builtAddin();

  /** The file of the build behind an address of the manifest. */
  function fileOf(address: string): string {
    expect(address.startsWith(`${SITE}/`)).toBe(true);
    return path.join(built, new URL(address).pathname);
  }

  it('is in the build', () => {
    const addresses = [
      ...all(manifest).flatMap(({ attributes }) => attributes['DefaultValue'] ?? []),
      ...named(manifest, 'AppDomain').map(({ text }) => `${text}/taskpane.html`),
    ].filter((value) => value.startsWith('https:'));
    expect(addresses.length).toBeGreaterThan(40);
    for (const address of addresses) expect([address, existsSync(fileOf(address))]).toEqual([address, true]);
  });

  it('tells Excel of the functions without flags of data types, and asks for no more than the calling cell', () => {
    const json: unknown = JSON.parse(readFileSync(path.join(built, 'functions.json'), 'utf8'));
    // allowErrorForDataTypeAny and allowCustomDataForDataTypeAny are reported to crash Excel
    // (office-js#4385).
    expect(Object.keys(Object(json))).toEqual(['functions']);
    expect(JSON.stringify(json)).not.toMatch(
      /allow[A-Z]\w+|requiresParameterAddresses|"stream"|cellValueType/,
    );
    // What Excel refuses of it is refused here.
    const functions = readFunctions(JSON.stringify(json));
    expect([...functions.keys()]).toEqual([...FUNCTION_IDS]);
    const untold = [...functions.values()].flatMap(({ id, tellsAddress }) => (tellsAddress ? [] : [id]));
    // A sum is the same with a blank as with a 0, and the list of rules has no arguments.
    expect(untold).toEqual(['TOTAL', 'PROFILES']);
  });

  it('has icons of the size it says', () => {
    const sizes = new Map(
      named(overrides, 'bt:Image')
        .filter(({ attributes }) => 'resid' in attributes)
        .map(({ attributes }) => [attributes['resid'] ?? '', Number(attributes['size'])]),
    );
    const images = child(resources, 'bt:Images').children.map(({ attributes }) => ({
      size: sizes.get(attributes['id'] ?? ''),
      address: attributes['DefaultValue'] ?? '',
    }));
    const own = [
      { size: 32, address: child(manifest, 'IconUrl').attributes['DefaultValue'] ?? '' },
      { size: 64, address: child(manifest, 'HighResolutionIconUrl').attributes['DefaultValue'] ?? '' },
    ];
    for (const { size, address } of [...images, ...own]) {
      expect([address, ...pngSize(fileOf(address))]).toEqual([address, size, size]);
    }
  });

  it('is asked for at the address the site is served from', () => {
    const { out, err } = runModule(`
      import { manifestFor } from './webpack/addin.js';
      process.stdout.write(manifestFor('https://pj.example.gov.cn/addin/'));`);
    expect(err).toBe('');
    expect(out).not.toContain('localhost');
    const moved = parseXml(out);
    expect(child(child(moved, 'DefaultSettings'), 'SourceLocation').attributes['DefaultValue']).toBe(
      'https://pj.example.gov.cn/addin/taskpane.html',
    );
    expect(out).not.toMatch(/addin\/\//);
  });
});

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
