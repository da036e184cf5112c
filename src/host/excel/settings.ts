import { HostError } from '../host';
import type { KeptSettings } from './kept-settings';
import type { Runner, Sync } from './runner';
import { hostTrouble } from './trouble';
import { SETTINGS_NAMESPACE } from '../../engine/settings-namespace';
import { own } from '../../workbook/own';
import { hostTexts } from '../texts';
import { excelTexts } from './texts';
import { doingTexts } from './doing-texts';

/**
 * Settings live in one custom XML part of the workbook: they are copied with the file, are not visible in the
 * sheets, and do not change other parts.
 */
const SETTINGS_PART_VERSION = 1;
const LARGEST_SETTINGS = 50_000;
const READ = { doing: doingTexts['read-settings'], writes: false } as const;
const WRITE = { doing: doingTexts['write-settings'], writes: true } as const;

export async function readSettings(runner: Runner, kept: KeptSettings): Promise<string | null> {
  const json = await runner.run(READ, async (context, sync) => {
    const [part] = await ownParts(context, sync);
    return part ? unwrap(await xmlOf(part, sync)) : null;
  });
  const lost = json === null && kept.wereKept();
  kept.note(json !== null);
  if (lost) throw hostTrouble('settings-lost', READ);
  return json;
}

/**
 * Writes only what is new, as adding or changing a part takes the undo history away from the person, and
 * reads back what it has written: on some systems a part is lost without an error.
 */
export async function writeSettings(runner: Runner, kept: KeptSettings, json: string): Promise<void> {
  if (new TextEncoder().encode(json).length > LARGEST_SETTINGS) {
    throw new HostError('too-large', hostTexts['settings-too-large']);
  }
  await runner.run(WRITE, async (context, sync) => {
    const [part, ...others] = await ownParts(context, sync);
    const held = part ? unwrap(await xmlOf(part, sync)) : null;
    if (held === storable(json) && others.length === 0) return;
    if (part) part.setXml(wrap(json));
    else context.workbook.customXmlParts.add(wrap(json));
    // Copies come from merged or duplicated files; only one can be right.
    for (const other of others) other.delete();
    await sync();
    const [written] = await ownParts(context, sync);
    if (!written || unwrap(await xmlOf(written, sync)) !== storable(json)) {
      throw new HostError('unknown', excelTexts['settings-not-kept']);
    }
  });
  kept.note(true);
}

async function ownParts(context: Excel.RequestContext, sync: Sync): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load({ id: true });
  await sync();
  return parts.items;
}

async function xmlOf(part: Excel.CustomXmlPart, sync: Sync): Promise<string> {
  const xml = part.getXml();
  await sync();
  return xml.value;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The same JSON without the two characters that XML cannot contain: they become JSON escapes. */
function storable(json: string): string {
  return json.replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

function wrap(json: string): string {
  const text = storable(json).replace(/[&<>]/g, (sign) => own(ESCAPES, sign) ?? sign);
  return `<settings xmlns="${SETTINGS_NAMESPACE}" version="${SETTINGS_PART_VERSION}">${text}</settings>`;
}

/** @throws HostError when a newer version wrote it: overwriting would lose what it has written. */
function unwrap(xml: string): string {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const version = Number(root.getAttribute('version') ?? SETTINGS_PART_VERSION);
  if (version > SETTINGS_PART_VERSION) {
    throw hostTrouble('unsupported', { doing: doingTexts['read-newer-settings'], writes: false });
  }
  return root.textContent ?? '';
}
