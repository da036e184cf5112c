import { parseAddress } from '../../workbook/address';
import { HostError, MARK_KINDS, type Mark, type MarkKind } from '../host';
import { isRefusal } from './halving';
import { addressLists, graver, LOOKS, markerFormula } from './marker';
import { clearOneByOne, findRules, type FoundRules, type MarkRule } from './rules';
import type { Runner, Sync } from './runner';
import { findSheets, type FoundSheet } from './sheets';
import { toHostError, type HostTask } from './trouble';
import { excelTexts } from './texts';
import { doingTexts } from './doing-texts';

/** Marks are conditional formats of our own: the user's fills and rules are never touched. */
export interface ExcelMarker {
  mark(marks: readonly Mark[]): Promise<void>;
  unmark(): Promise<number>;
}

const MARK = { doing: doingTexts.mark, writes: true } as const;
const UNMARK = { doing: doingTexts.unmark, writes: true } as const;

type Wanted = ReadonlyMap<FoundSheet, ReadonlyMap<MarkKind, readonly string[]>>;

/** What the last marking left in the workbook. */
interface Made {
  readonly wanted: string;
  /** By id: formula and cells as Excel returned them right after the rule was added. */
  readonly rules: ReadonlyMap<string, string>;
}

/** Marks that are still as wanted are not written again: each write costs the person undo history. */
export function createExcelMarker(runner: Runner): ExcelMarker {
  let made: Made = { wanted: '', rules: new Map() };

  const mark = (marks: readonly Mark[]): Promise<void> =>
    runner.run(MARK, async (context, sync) => {
      const sheets = await findSheets(context, sync);
      const wanted = bySheet(marks, sheets);
      const found = await findRules([...sheets.values()], sync);
      const lost = outOfSight(found, made);
      const old = found.own.filter(({ sheet }) => isOpen(sheet));
      const text = JSON.stringify([...wanted].map(([{ name }, cells]) => [name, [...cells]]));
      let left = 0;
      if (text !== made.wanted || !stands(old, made)) {
        const written = await replaceRules(old, wanted, sync);
        made = { wanted: text, rules: written.rules };
        ({ left } = written);
      }
      const refused = [...wanted.keys(), ...sheetsOf(found.own)].filter((sheet) => !isOpen(sheet));
      if (refused.length > 0) throw closed(refused, excelTexts['not-marked']);
      if (lost + left > 0) throw notCleared(lost + left);
    });

  const unmark = (): Promise<number> =>
    runner.run(UNMARK, async (context, sync) => {
      const sheets = [...(await findSheets(context, sync)).values()];
      const found = await findRules(sheets, sync);
      const open = found.own.filter(({ sheet }) => isOpen(sheet));
      const left = (await clearRules(open, sync)) + outOfSight(found, made);
      made = { ...made, wanted: '' };
      const refused = found.own.map(({ sheet }) => sheet).filter((sheet) => !isOpen(sheet));
      if (refused.length > 0) throw closed(refused, excelTexts['not-unmarked']);
      if (left > 0) throw notCleared(left);
      return open.length;
    });

  return { mark, unmark };
}

function isOpen({ formatsWritable }: FoundSheet): boolean {
  return formatsWritable;
}

function closed(sheets: readonly FoundSheet[], what: string): HostError {
  const names = [...new Set(sheets.map(({ name }) => `“${name}”`))].join('、');
  return new HostError('protected', excelTexts['formats-closed'](names, what));
}

function notCleared(count: number): HostError {
  return new HostError('unknown', excelTexts['marks-left'](count));
}

/** Rules we made in this session that Excel no longer lets us read. */
function outOfSight({ unreadable }: FoundRules, { rules }: Made): number {
  return unreadable.filter(({ id }) => rules.has(id)).length;
}

function stands(own: readonly MarkRule[], { rules }: Made): boolean {
  return own.length === rules.size && own.every((rule) => rules.get(rule.id) === printOf(rule));
}

function printOf({ formula, address }: Pick<MarkRule, 'formula' | 'address'>): string {
  return `${formula} ${address}`;
}

interface Replaced {
  readonly rules: Made['rules'];
  /** How many of our old rules Excel did not let us delete. */
  readonly left: number;
}

async function replaceRules(old: readonly MarkRule[], wanted: Wanted, sync: Sync): Promise<Replaced> {
  for (const { rule } of old) rule.delete();
  const added = addAll(wanted);
  try {
    await sync();
    return { rules: added(), left: 0 };
  } catch (error) {
    // If there are no old rules, Excel has refused the new ones.
    if (old.length === 0 || !isRefusal(error)) throw halfDone(error, MARK);
  }
  const left = await clearOneByOne(sheetsOf(old), sync);
  const again = addAll(wanted);
  await write(sync, MARK);
  return { rules: again(), left: left.length };
}

/** Returns how many are left. */
async function clearRules(rules: readonly MarkRule[], sync: Sync): Promise<number> {
  for (const { rule } of rules) rule.delete();
  try {
    await sync();
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw halfDone(error, UNMARK);
  }
  return (await clearOneByOne(sheetsOf(rules), sync)).length;
}

function sheetsOf(rules: readonly MarkRule[]): readonly FoundSheet[] {
  return [...new Set(rules.map(({ sheet }) => sheet))];
}

const NEXT: ReadonlyMap<HostTask, string> = new Map<HostTask, string>([
  [MARK, excelTexts['marked-in-part']],
  [UNMARK, excelTexts['unmarked-in-part']],
]);

async function write(sync: Sync, task: HostTask): Promise<void> {
  await sync().catch((error: unknown) => {
    throw halfDone(error, task);
  });
}

/** A failure in the middle of writing leaves the marks half done, and the user must know it. */
function halfDone(error: unknown, task: HostTask): HostError {
  const told = toHostError(error, task);
  const partly = told.code === 'protected' || told.code === 'unknown';
  return partly ? new HostError(told.code, `${told.message}${NEXT.get(task) ?? ''}`, error) : told;
}

/** Cells to mark per sheet and severity; a cell with several findings shows the gravest. */
function bySheet(marks: readonly Mark[], sheets: ReadonlyMap<string, FoundSheet>): Wanted {
  const cells = new Map<FoundSheet, Map<string, MarkKind>>();
  for (const { cell, severity } of marks) {
    const sheet = sheets.get(cell.sheetName);
    // A sheet renamed or removed since the check has nothing to mark.
    if (!sheet || !parseAddress(cell.address)) continue;
    const known = cells.get(sheet) ?? new Map<string, MarkKind>();
    const before = known.get(cell.address);
    known.set(cell.address, before === undefined ? severity : graver(before, severity));
    cells.set(sheet, known);
  }
  return new Map([...cells].map(([sheet, known]) => [sheet, bySeverity(known)]));
}

function bySeverity(cells: ReadonlyMap<string, MarkKind>): ReadonlyMap<MarkKind, readonly string[]> {
  return new Map(
    MARK_KINDS.map((severity) => [
      severity,
      [...cells].filter(([, found]) => found === severity).map(([address]) => address),
    ]),
  );
}

/** Queues the new rules; what it returns gives them after the round trip. */
function addAll(wanted: Wanted): () => Made['rules'] {
  const added = [...wanted]
    .filter(([sheet]) => isOpen(sheet))
    .flatMap(([sheet, severities]) => addRules(sheet, severities));
  return () =>
    new Map(
      added.map(({ rule, body, areas }) => [
        rule.id,
        printOf({ formula: String(body.formula), address: areas.address }),
      ]),
    );
}

interface AddedRule {
  readonly rule: Excel.ConditionalFormat;
  readonly body: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

/** A new rule comes before all others, so the gravest severity is added last. */
function addRules(
  { proxy }: FoundSheet,
  severities: ReadonlyMap<MarkKind, readonly string[]>,
): readonly AddedRule[] {
  return [...MARK_KINDS]
    .reverse()
    .flatMap((severity) =>
      addressLists(severities.get(severity) ?? []).map((list) => addRule(proxy.getRanges(list), severity)),
    );
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Its priority is not set: after that the object could not be used, and a new rule is at the top already. */
function addRule(cells: Excel.RangeAreas, severity: MarkKind): AddedRule {
  const rule = cells.conditionalFormats.add('Custom');
  const { rule: body, format } = rule.custom;
  body.formula = markerFormula(severity);
  const look = LOOKS[severity];
  format.fill.color = look.fill;
  format.font.color = look.fontColor;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = look.borderStyle;
    border.color = look.borderColor;
  }
  rule.stopIfTrue = false;
  const areas = rule.getRanges();
  rule.load({ id: true });
  body.load({ formula: true });
  areas.load({ address: true });
  return { rule, body, areas };
}
