import { halving, isRefusal } from './halving';
import { isMarker } from './marker';
import type { Sync } from './runner';
import type { FoundSheet } from './sheets';

/** A conditional format with our formula. */
export interface MarkRule {
  readonly sheet: FoundSheet;
  readonly rule: Excel.ConditionalFormat;
  readonly id: string;
  readonly formula: string;
  /** The cells it covers, as Excel returns them. */
  readonly address: string;
}

export interface FoundRules {
  readonly own: readonly MarkRule[];
  /** Ids of rules that Excel does not let us read, so that their formula cannot show whether they are ours. */
  readonly unreadable: readonly { readonly sheet: FoundSheet; readonly id: string }[];
}

/** A rule of any kind. */
interface ListedRule {
  readonly sheet: FoundSheet;
  readonly rule: Excel.ConditionalFormat;
  /** null = Excel does not report it. */
  readonly kind: string | null;
}

/**
 * Only rules of the kind `Custom` are read; reading the bodies of other kinds fails. A damaged rule of
 * somebody else makes Excel refuse everything that is asked together with it, so a refused request is sent
 * again in smaller parts.
 */
export async function findRules(sheets: readonly FoundSheet[], sync: Sync): Promise<FoundRules> {
  const listed = await listRules(sheets, sync);
  const candidates = listed.filter(({ kind }) => kind === 'Custom');
  const bodies = await halving(candidates, (some) => readBodies(some, sync));
  const own = candidates.flatMap(({ sheet, rule }, index) => {
    const body = bodies[index];
    return body && isMarker(body.formula) ? [{ sheet, rule, id: rule.id, ...body }] : [];
  });
  const silent = [
    ...listed.filter(({ kind }) => kind === null),
    ...candidates.filter((_, index) => bodies[index] === null),
  ];
  return { own, unreadable: await identify(silent, sync) };
}

async function listRules(sheets: readonly FoundSheet[], sync: Sync): Promise<readonly ListedRule[]> {
  const lists = await halving(sheets, (some) => listTogether(some, sync));
  const listed: ListedRule[] = [];
  for (const [index, sheet] of sheets.entries()) {
    listed.push(...(lists[index] ?? (await listOneByOne(sheet, sync))));
  }
  return listed;
}

function rulesOf({ proxy }: FoundSheet): Excel.ConditionalFormatCollection {
  return proxy.getRange().conditionalFormats;
}

async function listTogether(
  sheets: readonly FoundSheet[],
  sync: Sync,
): Promise<readonly (readonly ListedRule[])[]> {
  const lists = sheets.map((sheet) => {
    const rules = rulesOf(sheet);
    rules.load({ type: true, id: true });
    return { sheet, rules };
  });
  await sync();
  return lists.map(({ sheet, rules }) => rules.items.map((rule) => ({ sheet, rule, kind: rule.type })));
}

/** The rules of a sheet of which at least one cannot be read. */
async function listOneByOne(sheet: FoundSheet, sync: Sync): Promise<readonly ListedRule[]> {
  const [count] = await halving([rulesOf(sheet)], async ([rules]) => {
    const asked = rules?.getCount();
    await sync();
    return [asked?.value ?? 0];
  });
  const places = Array.from({ length: count ?? 0 }, (_, place) => place);
  const read = await halving(places, async (some) => {
    const rules = some.map((place) => rulesOf(sheet).getItemAt(place));
    for (const rule of rules) rule.load({ type: true, id: true });
    await sync();
    return rules;
  });
  return places.map((place) => {
    const rule = read[place];
    return rule
      ? { sheet, rule, kind: rule.type }
      : { sheet, rule: rulesOf(sheet).getItemAt(place), kind: null };
  });
}

async function readBodies(
  rules: readonly ListedRule[],
  sync: Sync,
): Promise<readonly { readonly formula: string; readonly address: string }[]> {
  const bodies = rules.map(({ rule }) => {
    const body = rule.custom.rule;
    const areas = rule.getRanges();
    body.load({ formula: true });
    areas.load({ address: true });
    return { body, areas };
  });
  await sync();
  return bodies.map(({ body, areas }) => ({ formula: String(body.formula), address: areas.address }));
}

async function identify(rules: readonly ListedRule[], sync: Sync): Promise<FoundRules['unreadable']> {
  const ids = await halving(rules, async (some) => {
    for (const { rule } of some) rule.load({ id: true });
    await sync();
    return some.map(({ rule }) => rule.id);
  });
  return rules.flatMap(({ sheet }, index) => {
    const id = ids[index];
    return typeof id === 'string' ? [{ sheet, id }] : [];
  });
}

/**
 * Deletes our rules one at a time and returns those that are left. A rule that an earlier, broken request has
 * deleted already is refused as well, so only another look shows it.
 */
export async function clearOneByOne(sheets: readonly FoundSheet[], sync: Sync): Promise<readonly MarkRule[]> {
  for (const { rule } of (await findRules(sheets, sync)).own) {
    rule.delete();
    await sync().catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
    });
  }
  return (await findRules(sheets, sync)).own;
}
