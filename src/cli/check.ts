import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { CheckCommand, FailOn } from './arguments';
import { optionsOf, splitByReport, type Unchanged } from './changed';
import { findFiles, type FoundFile } from './find';
import { reportOf } from './formats';
import { failed, type CheckJob, type CheckedFile } from './job';
import { lostSentence } from './lost';
import { OpenOutput, outputAt, type Output } from './output';
import { isExistingFolder, FilePlaces } from './places';
import { performAll, workersFor } from './pool';
import { chooseProfile, type ProfileOption } from './profile';
import { keepRecords } from './record';
import { STATUS, statusOfSignal } from './status';
import { ProgressBar, say, type Terminal } from './terminal';
import { CliTrouble, troubleSentence, UsageError } from './trouble';
import { timeText } from '../engine/report/time';
import { CLI_VERSION } from './version';
import { cliTexts, fileNames } from './texts';

/** At most so many files that were not read are named on standard error; the report names all. */
const MOST_NAMED = 20;

/** `pj check`: returns the exit status. @throws UsageError, CliTrouble */
export async function runCheck(command: CheckCommand, terminal: Terminal): Promise<number> {
  const judging = await chooseProfile(command.profile);
  const { files: found, empty } = await findFiles(command.paths);
  // Before anything is written: standard error may go into one of the files.
  const places = await placesOf(command, found, terminal);
  for (const folder of empty) await say(terminal, cliTexts['empty-folder'](folder));
  if (found.length === 0) return STATUS.incomplete;
  const { files, unchanged } = await filesToCheck(found, command, judging, terminal);
  const { format, preset, mark, useSettings, ignorePrinted } = command;
  const rules = { format, preset, useSettings, ignorePrinted, version: CLI_VERSION, ...judging };
  const jobs = await jobsOf(files, mark, places, rules);
  const report = await openReport(command.output, places);
  try {
    const outcomes = await checkAll(files, jobs, command, terminal);
    if (outcomes === null) {
      await report?.discard();
      return statusOfSignal(terminal.interrupted.reason);
    }
    return await reportOutcomes({ outcomes, unchanged, judging }, command, report, terminal);
  } catch (error) {
    await report?.discard();
    throw error;
  }
}

async function filesToCheck(
  found: readonly FoundFile[],
  command: CheckCommand,
  judging: ProfileOption,
  terminal: Terminal,
): Promise<{ readonly files: readonly FoundFile[]; readonly unchanged: readonly Unchanged[] }> {
  if (command.changedSince === null) return { files: found, unchanged: [] };
  const { changed, unchanged, sentence } = await splitByReport(
    found,
    optionsOf(command, judging),
    command.changedSince,
  );
  if (sentence !== null) await say(terminal, sentence);
  return { files: changed, unchanged };
}

async function placesOf(
  { profile, changedSince }: CheckCommand,
  files: readonly FoundFile[],
  terminal: Terminal,
): Promise<FilePlaces> {
  const places = new FilePlaces();
  for (const { shown } of files) await places.input(shown, fileNames.original);
  if (profile !== null) await places.input(profile, fileNames.rules);
  if (changedSince !== null) await places.input(changedSince, fileNames['earlier-report']);
  places.streams(terminal);
  return places;
}

/** null = standard output. Opened before the work, so that a report that cannot be written is noticed at once. */
async function openReport(given: string | null, places: FilePlaces): Promise<OpenOutput | null> {
  if (given === null) return null;
  const output = await outputAt(given);
  if (output.kind === 'standard-output') return null;
  // Streams too: a descriptor (/dev/fd/9, /dev/stderr) may be a workbook.
  await places.output(given, fileNames.report);
  return OpenOutput.open(output).catch((error: unknown) => {
    throw new UsageError(troubleSentence(given, error, 'write'));
  });
}

/** Where the highlighted copies go: to the named file, or into the named folder for several files. */
async function jobsOf(
  files: readonly FoundFile[],
  mark: string | null,
  places: FilePlaces,
  judging: Omit<CheckJob, 'kind' | 'shown' | 'markTo'>,
): Promise<readonly CheckJob[]> {
  const intoFolder =
    mark !== null && (files.length > 1 || /[\\/]$/.test(mark) || (await isExistingFolder(mark)));
  if (mark !== null && intoFolder && /\.xls[xm]$/i.test(mark)) {
    throw new UsageError(cliTexts['mark-folder'](files.length, mark));
  }
  const jobs: CheckJob[] = [];
  for (const { shown, inside } of files) {
    const target = mark === null ? null : intoFolder ? path.join(mark, inside) : mark;
    jobs.push({
      kind: 'check',
      ...judging,
      shown,
      markTo: target === null ? null : await markAt(target, places),
    });
  }
  return jobs;
}

async function markAt(given: string, places: FilePlaces): Promise<CheckJob['markTo']> {
  const output: Output = await outputAt(given);
  if (output.kind !== 'file') throw new UsageError(cliTexts['mark-where'](given));
  await places.output(given, fileNames['marked-copy']);
  return output;
}

/** Outcomes in the order of the files; null = interrupted; a sentence says how many were checked. */
async function checkAll(
  files: readonly FoundFile[],
  jobs: readonly CheckJob[],
  command: CheckCommand,
  terminal: Terminal,
): Promise<readonly CheckedFile[] | null> {
  const { bounds } = command;
  const progress = new ProgressBar(terminal, jobs.length);
  const done = new Map<CheckJob, CheckedFile>();
  const toRead: CheckJob[] = [];
  jobs.forEach((job, at) => {
    const trouble = files[at]?.trouble ?? null;
    if (trouble === null) toRead.push(job);
    else done.set(job, failed(job, { error: trouble, records: [] }));
  });
  await progress.show('');
  const { interrupted, worker: script } = terminal;
  const workers = workersFor(toRead.length, command.jobs, bounds);
  await performAll(toRead, { script, jobs: workers, bounds, interrupted }, async (job, answer) => {
    if (typeof answer === 'string') {
      // A worker that was killed could not remove its draft.
      if (job.markTo?.kind === 'file') await rm(job.markTo.draft, { force: true });
      done.set(job, failed(job, { error: lostSentence(job.shown, answer, bounds), records: [] }));
    } else if (answer.kind === 'checked') done.set(job, answer);
    await progress.step(path.basename(job.shown));
  });
  await progress.clear();
  if (!interrupted.aborted) return jobs.flatMap((job) => done.get(job) ?? []);
  for (const { markTo } of jobs) if (markTo?.kind === 'file') await rm(markTo.draft, { force: true });
  const copies = command.mark === null ? '' : cliTexts['copies-whole'];
  await say(terminal, cliTexts.interrupted(jobs.length, done.size, copies));
  return null;
}

/** What was checked, and what a former report contains about the rest. */
interface JudgedFiles {
  readonly outcomes: readonly CheckedFile[];
  readonly unchanged: readonly Unchanged[];
  readonly judging: ProfileOption;
}

/** Writes the report, and on standard error what the user must not miss; returns the exit status. */
async function reportOutcomes(
  { outcomes, unchanged, judging }: JudgedFiles,
  command: CheckCommand,
  report: OpenOutput | null,
  terminal: Terminal,
): Promise<number> {
  const status = statusOf({ outcomes, unchanged, judging }, command.failOn);
  const details = {
    version: CLI_VERSION,
    time: timeText(terminal.now()),
    status,
    options: optionsOf(command, judging),
    unchanged: unchanged.map(({ shown }) => shown),
  };
  const pieces = reportOf(command.format, outcomes, details);
  if (report) {
    const copied = command.mark !== null && outcomes.every(({ error, markError }) => !error && !markError);
    const copies = copied ? cliTexts['copies-written'] : '';
    const failed = await writeReport(report, pieces, command.output ?? '', copies, terminal);
    if (failed !== null) {
      await tellTroubles(outcomes, true, terminal);
      throw new CliTrouble(failed);
    }
  } else for (const piece of pieces) await terminal.out(piece);
  await tellTroubles(outcomes, report !== null || command.format !== 'text', terminal);
  return status;
}

/**
 * @param copies sentence about the copies, where there are any. Returns why the report was not written; null
 * = it was.
 */
async function writeReport(
  report: OpenOutput,
  pieces: Iterable<string>,
  shown: string,
  copies: string,
  terminal: Terminal,
): Promise<string | null> {
  try {
    for (const piece of pieces) await report.write(piece);
    await report.commit();
  } catch (error) {
    return cliTexts['report-not-written'](troubleSentence(shown, error, 'write'), copies);
  }
  await say(terminal, cliTexts['report-written'](shown));
  return null;
}

/** @param named whether files that were not read are named here; a text report on the screen names them itself */
async function tellTroubles(
  outcomes: readonly CheckedFile[],
  named: boolean,
  terminal: Terminal,
): Promise<void> {
  for (const { markError } of outcomes) if (markError !== null) await say(terminal, markError);
  const unread = outcomes.flatMap(({ error }) => (error === null ? [] : [error]));
  for (const error of named ? unread.slice(0, MOST_NAMED) : []) await say(terminal, error);
  if (named && unread.length > MOST_NAMED) await say(terminal, cliTexts['more-unread'](unread.length));
  if (outcomes.length > 0 && unread.length === outcomes.length) await say(terminal, cliTexts['none-read']);
  await keepRecords(
    terminal,
    outcomes.flatMap(({ records }) => records),
  );
}

function statusOf({ outcomes, unchanged }: JudgedFiles, failOn: FailOn): number {
  if (outcomes.some((outcome) => isIncomplete(outcome))) return STATUS.incomplete;
  const all = [
    ...outcomes.map(({ summary: { counts, demands } }) => ({ ...demands, warnings: counts.warning })),
    ...unchanged,
  ];
  const isFound = all.some(({ change, warnings }) => {
    if (failOn === 'never') return false;
    // What the receiving system refuses must be changed too, whatever its severity.
    return change > 0 || (failOn === 'warning' && warnings > 0);
  });
  return isFound ? STATUS.found : STATUS.done;
}

function isIncomplete({ error, markError, faults }: CheckedFile): boolean {
  return error !== null || markError !== null || faults > 0;
}
