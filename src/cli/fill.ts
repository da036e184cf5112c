import { rm, stat } from 'node:fs/promises';
import type { CellAt } from '../workbook/edit';
import { visibleJson, visibleLine } from '../engine/report';
import type { FillCommand } from './arguments';
import { plainValue, valueText, type Filled } from './filled';
import { refused, type FillJob, type FillOutcome } from './fill-job';
import { convertedCopy } from './convert';
import { outputAt, type Output } from './output';
import { identityOf, FilePlaces } from './places';
import { performAll } from './pool';
import { chooseProfile } from './profile';
import { lostSentence } from './lost';
import { keepRecords } from './record';
import { STATUS, statusOfSignal } from './status';
import { say, type Terminal } from './terminal';
import { CLI_VERSION } from './version';
import { UsageError } from './trouble';
import { cliTexts, fileNames } from './texts';

/** `pj fill` and `pj fix`: returns the exit status. @throws UsageError, CliTrouble */
export async function fill(command: FillCommand, terminal: Terminal): Promise<number> {
  const output = await claimed(command, terminal);
  const copy = command.convert
    ? await convertedCopy(command.path, command.bounds, terminal.interrupted)
    : null;
  try {
    return await fillFrom(copy?.place ?? command.path, output, command, terminal);
  } finally {
    await copy?.discard();
  }
}

async function fillFrom(
  source: string,
  output: Output | null,
  command: FillCommand,
  terminal: Terminal,
): Promise<number> {
  const converted = source !== command.path;
  const job: FillJob = {
    kind: 'fill',
    shown: command.path,
    source,
    output,
    fixes: command.fixes,
    overwrite: command.overwrite,
    qualitative: command.qualitative,
    preset: command.fixes ? 'submission' : 'draft',
    useSettings: command.useSettings,
    ignorePrinted: command.ignorePrinted,
    ...(await chooseProfile(command.profile)),
  };
  const before = await standingAt(output);
  const outcome = await perform(job, command, terminal);
  if (outcome === null) {
    const isWritten = output?.kind === 'file' && (await standingAt(output)) !== before;
    await say(terminal, cliTexts['fill-interrupted'](command.output, isWritten));
    return statusOfSignal(terminal.interrupted.reason);
  }
  const { filled, error, bytes, records } = outcome;
  if (!filled) {
    await say(terminal, error ?? '');
    await keepRecords(terminal, records);
    return STATUS.incomplete;
  }
  for (const sentence of filled.brought) await say(terminal, sentence);
  for (const { sentence } of filled.unread) await say(terminal, sentence);
  const whole = filled.skipped.length === 0 && filled.unread.length === 0;
  const status = whole ? STATUS.done : STATUS.found;
  const list =
    command.format === 'json'
      ? jsonOf(command, filled, status, converted)
      : fillText(command, filled, converted);
  if (bytes === null) await terminal.out(list);
  else {
    await terminal.out(bytes);
    await terminal.err(list);
  }
  return status;
}

/** Identity and time of the file at the place of the output: they change when the new file replaces it. */
async function standingAt(output: Output | null): Promise<string | null> {
  if (output?.kind !== 'file') return null;
  return stat(output.place).then(
    (facts) => `${identityOf(facts)}:${facts.mtimeMs}`,
    () => null,
  );
}

/** The output, which must not be the workbook itself or the rules; null = nothing is written. */
async function claimed({ path, output, profile }: FillCommand, terminal: Terminal): Promise<Output | null> {
  const target = output === null ? null : await outputAt(output);
  const places = new FilePlaces();
  await places.input(path, fileNames.original);
  if (profile !== null) await places.input(profile, fileNames.rules);
  if (output !== null && target?.kind !== 'standard-output') await places.output(output, fileNames.output);
  else if (target !== null && terminal.outIsTerminal) {
    throw new UsageError(cliTexts['workbook-on-screen']);
  }
  places.streams(terminal);
  return target;
}

/** null = interrupted. */
async function perform(
  job: FillJob,
  { bounds }: FillCommand,
  terminal: Terminal,
): Promise<FillOutcome | null> {
  const outcomes: FillOutcome[] = [];
  const pooling = { script: terminal.worker, jobs: 1, bounds, interrupted: terminal.interrupted };
  await performAll([job], pooling, async (_, answer) => {
    if (typeof answer === 'string') outcomes.push(refused(lostSentence(job.shown, answer, bounds)));
    else if (answer.kind === 'filled') outcomes.push(answer);
  });
  const [outcome = null] = outcomes;
  // A worker that was killed could not remove its draft.
  if (!outcome?.filled && job.output?.kind === 'file') await rm(job.output.draft, { force: true });
  return outcome;
}

function fillText(command: FillCommand, filled: Filled, converted: boolean): string {
  const { written, skipped, left } = filled;
  const lines: string[] = [];
  let sheet = '';
  const under = (cell: CellAt, line: string): void => {
    if (cell.sheetName !== sheet) lines.push(cliTexts.sheet(cell.sheetName));
    sheet = cell.sheetName;
    lines.push(`  ${line}`);
  };
  for (const { edit, label, rule } of written) {
    const change = `${valueText(edit.old)} → ${valueText(edit.value)}`;
    under(edit.cell, `${edit.cell.address}  ${change}  ${label}：${rule}`);
  }
  if (skipped.length > 0)
    lines.push('', cliTexts['not-written'], ...skipped.map(({ sentence }) => `  ${sentence}`));
  if (left.length > 0) lines.push('', cliTexts['left-to-people'](command.fixes));
  sheet = '';
  for (const { cell, label, why } of left) under(cell, `${cell.address}  ${label}：${why}`);
  const counts = { written: written.length, left: left.length, skipped: skipped.length };
  const last = [cliTexts['filled-counts'](command, counts, savedAs(command, filled))];
  if (converted) last.push(cliTexts.converted);
  return `${[...lines, '', ...last].map(visibleLine).join('\n')}\n`;
}

function savedAs({ output }: FillCommand, { old }: Filled): string {
  if (output === '-') return cliTexts['saved-to-output'];
  if (output !== null) return cliTexts['saved-as'](output);
  return old ? cliTexts['old-listed'] : cliTexts['only-listed'];
}

function jsonOf(
  command: FillCommand,
  { written, skipped, left, unread }: Filled,
  status: number,
  converted: boolean,
): string {
  const place = ({ sheetName, address }: CellAt) => ({ sheet: sheetName, cell: address });
  const list = {
    tool: { name: 'pj', version: CLI_VERSION },
    exitStatus: status,
    input: command.path,
    output: command.output,
    converted,
    edits: written.map(({ edit, kind, label, rule, assumed }) => ({
      ...place(edit.cell),
      kind,
      label,
      old: plainValue(edit.old),
      new: edit.value,
      format: edit.format ?? null,
      rule,
      assumed,
    })),
    skipped: skipped.map(({ edit, why, sentence }) => ({ ...place(edit.cell), why, sentence })),
    left: left.map(({ cell, label, why }) => ({ ...place(cell), label, why })),
    unread: unread.map(({ name, sentence }) => ({ sheet: name, why: sentence })),
  };
  return `${visibleJson(list, 2)}\n`;
}
