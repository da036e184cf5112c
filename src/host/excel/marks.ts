import { parseAddress } from '../../engine/address';
import { SEVERITIES, type Severity } from '../../engine/finding';
import { HostError, type Mark } from '../host';
import { addressLists, graver, isMarker, LOOKS, markerFormula } from './marker';
import type { Runner, Sync } from './runner';
import { findSheets, type FoundSheet } from './sheets';
import { officeCode, toHostError, type Task } from './trouble';

/** Marks are conditional formats of our own: the user's fills and rules are never touched. */
export interface Marker {
  mark(marks: readonly Mark[]): Promise<void>;
  unmark(): Promise<number>;
}

const MARK = { doing: '标记问题', writes: true } as const;
const UNMARK = { doing: '清除标记', writes: true } as const;

export function createMarker(runner: Runner): Marker {
  return {
    mark: (marks) =>
      runner.run(MARK, async (context, sync) => {
        const sheets = await findSheets(context, sync);
        const wanted = bySheet(marks, sheets);
        const old = await findOwnRules([...sheets.values()], sync);
        const refused = [...new Set([...wanted.keys(), ...old.map(({ sheet }) => sheet)])].filter(isClosed);
        for (const { sheet, rule } of old) if (!isClosed(sheet)) rule.delete();
        for (const [sheet, severities] of wanted) if (!isClosed(sheet)) addRules(sheet, severities);
        await write(sync, MARK, '标记可能只完成了一部分，请点“清除标记”后再检查一遍。');
        if (refused.length > 0) throw closed(refused, '没有加上标记；其余工作表已标记');
      }),
    unmark: () =>
      runner.run(UNMARK, async (context, sync) => {
        const sheets = await findSheets(context, sync);
        const old = await findOwnRules([...sheets.values()], sync);
        const open = old.filter(({ sheet }) => !isClosed(sheet));
        for (const { rule } of open) rule.delete();
        await write(sync, UNMARK, '标记可能只清除了一部分，请再点一次“清除标记”。');
        if (open.length < old.length) {
          throw closed(old.map(({ sheet }) => sheet).filter(isClosed), '里的标记没有清除；其余工作表已清除');
        }
        return open.length;
      }),
  };
}

function isClosed({ formatsWritable }: FoundSheet): boolean {
  return !formatsWritable;
}

function closed(sheets: readonly FoundSheet[], what: string): HostError {
  const names = [...new Set(sheets.map(({ name }) => `“${name}”`))].join('、');
  return new HostError(
    'protected',
    `工作表${names}受保护且不允许设置格式，${what}。请联系设置保护的人允许“设置单元格格式”，或按问题清单逐条查看。`,
  );
}

/** A failure in the middle of writing leaves the marks half done, and that has to be said. */
async function write(sync: Sync, task: Task, next: string): Promise<void> {
  try {
    await sync();
  } catch (error) {
    const told = toHostError(error, task);
    const halfDone = told.code === 'protected' || told.code === 'unknown';
    throw halfDone ? new HostError(told.code, `${told.message}${next}`, error) : told;
  }
}

/** Cells to mark per sheet and severity; a cell with several findings shows the gravest. */
function bySheet(
  marks: readonly Mark[],
  sheets: ReadonlyMap<string, FoundSheet>,
): ReadonlyMap<FoundSheet, ReadonlyMap<Severity, readonly string[]>> {
  const cells = new Map<FoundSheet, Map<string, Severity>>();
  for (const { cell, severity } of marks) {
    const sheet = sheets.get(cell.sheetName);
    // A sheet renamed or removed since the check has nothing to mark.
    if (!sheet || !parseAddress(cell.address)) continue;
    const known = cells.get(sheet) ?? new Map<string, Severity>();
    const before = known.get(cell.address);
    known.set(cell.address, before === undefined ? severity : graver(before, severity));
    cells.set(sheet, known);
  }
  return new Map([...cells].map(([sheet, known]) => [sheet, bySeverity(known)]));
}

function bySeverity(cells: ReadonlyMap<string, Severity>): ReadonlyMap<Severity, readonly string[]> {
  return new Map(
    SEVERITIES.map((severity) => [
      severity,
      [...cells].filter(([, found]) => found === severity).map(([address]) => address),
    ]),
  );
}

interface OwnRule {
  readonly sheet: FoundSheet;
  readonly rule: Excel.ConditionalFormat;
}

/** Only rules of the kind `Custom` are looked into; reading the bodies of other kinds may fail. */
async function findOwnRules(sheets: readonly FoundSheet[], sync: Sync): Promise<readonly OwnRule[]> {
  const listed = sheets.map((sheet) => {
    const rules = sheet.proxy.getRange().conditionalFormats;
    rules.load({ type: true, id: true });
    return { sheet, rules };
  });
  await sync();
  const candidates = listed.flatMap(({ sheet, rules }) =>
    rules.items.filter(({ type }) => type === 'Custom').map((rule): OwnRule => ({ sheet, rule })),
  );
  if (candidates.length === 0) return [];
  const formulas = await readFormulas(candidates, sync);
  return candidates.filter((_, index) => isMarker(formulas[index] ?? ''));
}

/** All at once; where one rule spoils that, one by one. A rule that cannot be read is not ours. */
async function readFormulas(rules: readonly OwnRule[], sync: Sync): Promise<readonly string[]> {
  try {
    return await readTogether(rules, sync);
  } catch (error) {
    if (rules.length === 1 || !spoils(error)) throw error;
  }
  const formulas: string[] = [];
  for (const rule of rules) {
    const [formula] = await readTogether([rule], sync).catch((error: unknown) => {
      if (!spoils(error)) throw error;
      return [''];
    });
    formulas.push(formula ?? '');
  }
  return formulas;
}

const SPOILING = new Set([
  'GeneralException',
  'InvalidOperation',
  'InvalidArgument',
  'ItemNotFound',
  'UnsupportedOperation',
]);

function spoils(error: unknown): boolean {
  return SPOILING.has(officeCode(error));
}

async function readTogether(rules: readonly OwnRule[], sync: Sync): Promise<readonly string[]> {
  const bodies = rules.map(({ rule }) => {
    const body = rule.custom.rule;
    body.load({ formula: true });
    return body;
  });
  await sync();
  return bodies.map(({ formula }) => String(formula));
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** The gravest severity is added last and so comes first in the order. */
function addRules({ proxy }: FoundSheet, severities: ReadonlyMap<Severity, readonly string[]>): void {
  for (const severity of [...SEVERITIES].reverse()) {
    for (const list of addressLists(severities.get(severity) ?? [])) {
      const rule = proxy.getRanges(list).conditionalFormats.add('Custom');
      rule.custom.rule.formula = markerFormula(severity);
      const { format } = rule.custom;
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
      rule.priority = 0;
      rule.stopIfTrue = false;
    }
  }
}
