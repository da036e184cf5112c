import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { runModule } from '../support/run-module';

/** The manifest, and those built for offices, tested with a schema written from the published specification. */

const ROOT = path.resolve(__dirname, '..', '..');
const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

function schema(fileName: string): { readonly fileName: string; readonly contents: string } {
  return { fileName, contents: readFileSync(path.join(__dirname, 'schema', fileName), 'utf8') };
}

/** Violations of the schema in a manifest. */
async function troubles(manifest: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: [schema('office-app.xsd')],
    preload: [schema('overrides.xsd'), schema('basic-types.xsd')],
  });
  return valid ? [] : errors.map(({ message }) => message);
}

/** The manifest that a build for an office writes. */
function manifestAt(base: string): string {
  return runModule(`
    import { manifestFor } from './webpack/addin.js';
    process.stdout.write(manifestFor(${JSON.stringify(base)}).replace(/<Id>[^<]*<\\/Id>/, '<Id>1b9e2f60-0c1d-4e53-9a7f-5d2c8b6a4e10</Id>'));`)
    .out;
}

/** The manifest with one change; fails if the text to be changed is not in it. */
function broken(find: string | RegExp, put: string): string {
  const changed = source.replace(find, put);
  if (changed === source) throw new Error(`The manifest has no ${String(find)}`);
  return changed;
}

const LONG = 'x'.repeat(33);

describe('the manifest', () => {
  it('is as the specification wants it', async () => {
    expect(await troubles(source)).toEqual([]);
  });

  it.each(['https://pj.example.gov.cn/', 'https://10.20.30.40:8443/绩效/addin'])(
    'is so for an office at %s too',
    async (base) => {
      const manifest = manifestAt(base);
      expect(manifest).toContain('taskpane.html');
      expect(await troubles(manifest)).toEqual([]);
    },
  );

  it.each([
    ['no permissions', broken(/ *<Permissions>.*\n/, ''), 'VersionOverrides'],
    ['a permission nobody knows', broken('ReadWriteDocument', 'ReadWriteAll'), 'Permissions'],
    ['no version', broken(/ *<Version>.*\n/, ''), 'ProviderName'],
    ['an id that is none', broken(/<Id>[^<]*/, '<Id>pj'), 'Id'],
    [
      'a name too long',
      broken(/(<DisplayName DefaultValue=")[^"]*/, `$1${'绩'.repeat(126)}`),
      'DefaultValue',
    ],
    ['a locale that is none', broken('DefaultLocale>zh-CN', 'DefaultLocale>中文'), 'DefaultLocale'],
    [
      'hosts behind the requirements',
      broken(/( *<Hosts>\s*<Host Name[\s\S]*?<\/Hosts>\n)([\s\S]*?)( *<DefaultSettings>)/, '$2$1$3'),
      'Hosts',
    ],
    ['requirements behind the hosts of the overrides', moved('Requirements', 'Hosts'), 'Requirements'],
    ['a runtime behind the form factors', moved('Runtimes', 'AllFormFactors'), 'Runtimes'],
    ['a runtime of a lifetime nobody knows', broken('lifetime="long"', 'lifetime="ever"'), 'lifetime'],
    [
      'a namespace before the script',
      broken(/( *<Script>[\s\S]*?<\/Metadata>\n)( *<Namespace[^>]*>\n)/, '$2$1'),
      'Namespace',
    ],
    [
      'a page before the script',
      broken(/( *<Script>[\s\S]*?<\/Script>\n)( *<Page>[\s\S]*?<\/Page>\n)/, '$2$1'),
      'Page',
    ],
    [
      'the file of the functions behind the buttons',
      broken(
        /( *<FunctionFile[^>]*>\n)( *<ExtensionPoint xsi:type="PrimaryCommandSurface">[\s\S]*?<\/ExtensionPoint>\n)/,
        '$2$1',
      ),
      'FunctionFile',
    ],
    ['a button that does nothing', broken(/ *<Action [\s\S]*?<\/Action>\n/, ''), 'Control'],
    [
      'a button that shows a pane without an address',
      broken(/ *<SourceLocation resid="Taskpane.Url" \/>\n( *<Title)/, '$1'),
      'Title',
    ],
    ['a reference too long', broken('resid="Check.Label"', `resid="${LONG}"`), 'resid'],
    ['a resource without an address', broken(/(<bt:Url id="Help.Url") DefaultValue="[^"]*"/, '$1'), 'Url'],
    ['an icon of a size nobody asks for', broken('size="16"', 'size="17"'), 'size'],
    [
      'strings before the addresses',
      broken(/( *<bt:Urls>[\s\S]*?<\/bt:Urls>\n)( *<bt:ShortStrings>[\s\S]*?<\/bt:ShortStrings>\n)/, '$2$1'),
      'Urls',
    ],
    ['a requirement of the overrides in the wrong namespace', broken(/<(\/?)bt:Sets/g, '<$1Sets'), 'Sets'],
  ])('with %s is refused', async (_, manifest, name) => {
    const found = await troubles(manifest);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toContain(name);
  });
});

/** The manifest with an element of the overrides moved after the one that follows it. */
function moved(element: string, behind: string): string {
  const [base = '', overrides = ''] = source.split(/(?=<VersionOverrides)/);
  const part = new RegExp(`\\n *<${element}>[\\s\\S]*?</${element}>`).exec(overrides)?.[0];
  if (part === undefined) throw new Error(`The overrides have no ${element}`);
  return base + overrides.replace(part, '').replace(`</${behind}>`, `</${behind}>${part}`);
}
