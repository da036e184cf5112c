import path from 'node:path';
import { UsageError, type CheckCommand, type FailOn } from './arguments';
import { findFiles, isExistingFolder, realPath, troubleSentence, writeWhole, type FoundFile } from './files';
import { reportOf } from './formats';
import type { CheckJob, CheckOutcome } from './job';
import { checkFiles } from './pool';
import { chooseProfile } from './profile';
import { Progress, timeText, type Terminal } from './terminal';
import { VERSION } from './version';

/** `pj check`: answers the exit status. @throws UsageError */
export async function check(command: CheckCommand, terminal: Terminal): Promise<number> {
  const chosen = await chooseProfile(command.profile);
  const { files, old, empty } = await findFiles(command.paths);
  for (const folder of empty) await terminal.err(`文件夹“${folder}”里没有 .xlsx 文件。\n`);
  if (old.length > 0) {
    await terminal.err(
      `有 ${old.length} 个旧版 .xls 文件没有检查，请另存为 .xlsx 后再检查：${old.join('、')}\n`,
    );
  }
  if (files.length === 0) return 2;
  const jobs = await jobsOf(files, command.mark);
  const progress = new Progress(terminal, jobs.length);
  await progress.show('');
  const settings = { format: command.format, version: VERSION, preset: command.preset, ...chosen };
  const outcomes = await checkFiles(jobs, settings, terminal.worker, (job) => {
    void progress.step(path.basename(job.shown));
  });
  await progress.clear();
  const details = { version: VERSION, time: timeText(terminal.now()) };
  const report = reportOf(command.format, outcomes, details);
  const written = await deliver(report, command.output, terminal);
  for (const { markError } of outcomes) if (markError !== null) await terminal.err(`${markError}\n`);
  if (outcomes.every(({ error }) => error !== null)) {
    if (command.format !== 'text') for (const { error } of outcomes) await terminal.err(`${error ?? ''}\n`);
    await terminal.err('没有一个文件能读取。\n');
    return 2;
  }
  if (!written || outcomes.some(({ markError }) => markError !== null)) return 2;
  return statusOf(outcomes, command.failOn);
}

async function deliver(
  report: Iterable<string>,
  output: string | null,
  terminal: Terminal,
): Promise<boolean> {
  if (output === null) {
    for (const piece of report) await terminal.out(piece);
    return true;
  }
  try {
    await writeWhole(output, report);
    await terminal.err(`报告已写入“${output}”。\n`);
    return true;
  } catch (error) {
    await terminal.err(`${troubleSentence(output, error, '写入')}\n`);
    return false;
  }
}

function statusOf(outcomes: readonly CheckOutcome[], failOn: FailOn): number {
  const found = outcomes.some(({ summary: { counts } }) => {
    if (failOn === 'never') return false;
    return counts.error > 0 || (failOn === 'warning' && counts.warning > 0);
  });
  return found ? 1 : 0;
}

/** Where the highlighted copies go: to the named file, or into the named folder for several files. */
async function jobsOf(files: readonly FoundFile[], mark: string | null): Promise<readonly CheckJob[]> {
  if (mark === null) return files.map(({ shown }) => ({ shown, markTo: null }));
  const intoFolder = files.length > 1 || /[\\/]$/.test(mark) || (await isExistingFolder(mark));
  if (intoFolder && /\.xls[xm]$/i.test(mark)) {
    throw new UsageError(`有 ${files.length} 个文件，--mark 请写文件夹，不是文件“${mark}”`);
  }
  const jobs = files.map(({ shown, inside }) => ({
    shown,
    markTo: intoFolder ? path.join(mark, inside) : mark,
  }));
  const sources = new Set(await Promise.all(files.map(({ shown }) => realPath(shown))));
  const targets = new Set<string>();
  for (const { markTo } of jobs) {
    const target = await realPath(markTo);
    if (targets.has(target)) throw new UsageError(`有两个文件都会写成“${markTo}”，请分开检查`);
    targets.add(target);
    if (sources.has(target)) {
      throw new UsageError(`--mark 会盖掉原文件“${markTo}”，请换一个${intoFolder ? '文件夹' : '文件名'}`);
    }
  }
  return jobs;
}
