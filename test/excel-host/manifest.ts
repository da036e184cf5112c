import { childOf, childrenOf, parseXml, type XmlElement } from './model/xml-tree';

/** A button of the ribbon, as in the manifest. */
export type RibbonButton =
  | { readonly label: string; readonly kind: 'function'; readonly functionName: string }
  | { readonly label: string; readonly kind: 'pane'; readonly paneId: string; readonly page: string };

/** What Excel reads from the manifest of an add-in. */
export interface AddinManifest {
  readonly buttons: readonly RibbonButton[];
  /** The page that pane, commands and functions share; null = each has its own. */
  readonly sharedPage: string | null;
  /** Page of the commands, and of the functions. */
  readonly commandsPage: string | null;
  readonly functionsPage: string | null;
}

/**
 * Reads a manifest as Excel does, and refuses what Excel refuses: one pane id at two places (an error on the
 * web, the wrong page on the Mac, office-js#2918), and a shared runtime whose pane, commands and functions do
 * not have the same address.
 */
export function readManifest(xml: string): AddinManifest {
  const root = parseXml(xml);
  const host = inside(root, ['VersionOverrides', 'Hosts', 'Host']);
  const texts = resourcesOf(root);
  const desktop = childOf(host, 'DesktopFormFactor');
  const places = (element: XmlElement | undefined): string | null => place(element, texts);
  const manifest: AddinManifest = {
    buttons: elementsIn(desktop, 'Control').map((control) => buttonOf(control, texts)),
    sharedPage: places(inside(host, ['Runtimes', 'Runtime'])),
    commandsPage: places(childOf(desktop, 'FunctionFile')),
    functionsPage: places(elementsIn(childOf(host, 'AllFormFactors'), 'Page')[0]?.children[0]),
  };
  requireOnePlacePerPane(manifest);
  requireOneSharedPlace(manifest);
  return manifest;
}

type Resources = ReadonlyMap<string, string>;

function resourcesOf(root: XmlElement): Resources {
  const resources = inside(root, ['VersionOverrides', 'Resources']);
  const entries = ['Urls', 'ShortStrings'].flatMap((name) => childOf(resources, name)?.children ?? []);
  return new Map(
    entries.map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue'] ?? ''] as const),
  );
}

function place(element: XmlElement | undefined, texts: Resources): string | null {
  const resid = element?.attributes['resid'];
  return resid === undefined ? null : (texts.get(resid) ?? null);
}

function buttonOf(control: XmlElement, texts: Resources): RibbonButton {
  const label = place(childOf(control, 'Label'), texts) ?? '';
  const action = childOf(control, 'Action');
  const functionName = childOf(action, 'FunctionName')?.text.trim();
  if (functionName !== undefined) return { label, kind: 'function', functionName };
  return {
    label,
    kind: 'pane',
    paneId: childOf(action, 'TaskpaneId')?.text.trim() ?? '',
    page: place(childOf(action, 'SourceLocation'), texts) ?? '',
  };
}

function requireOnePlacePerPane({ buttons }: AddinManifest): void {
  const pages = new Map<string, string>();
  for (const button of buttons) {
    if (button.kind !== 'pane') continue;
    const known = pages.get(button.paneId) ?? button.page;
    if (known !== button.page)
      throw new Error(`The pane ${button.paneId} has two places: ${known} and ${button.page}.`);
    pages.set(button.paneId, known);
  }
}

function requireOneSharedPlace({ buttons, sharedPage, commandsPage, functionsPage }: AddinManifest): void {
  if (sharedPage === null) return;
  const panes = buttons.flatMap((button) => (button.kind === 'pane' ? [button.page] : []));
  for (const page of [...panes, commandsPage, functionsPage]) {
    if (page !== null && page !== sharedPage)
      throw new Error(`The runtime is shared at ${sharedPage}, but something lives at ${page}.`);
  }
}

function inside(element: XmlElement | undefined, path: readonly string[]): XmlElement | undefined {
  return path.reduce((at, name) => childOf(at, name), element);
}

/** All elements of a name, at any depth. */
function elementsIn(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element) return [];
  return [...childrenOf(element, name), ...element.children.flatMap((child) => elementsIn(child, name))];
}
