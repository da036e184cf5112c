import { planFill } from '../engine';
import { parseAddress } from '../engine/address';
import type { CellAt } from '../engine/finding';
import type { Edit, FillPlan, FillProposal } from '../engine/fill';
import { isCellError, type CellValue } from '../engine/workbook';
import { patchWorkbook, recalculate, type SkippedEdit } from '../xlsx';
import { UsageError, type FillCommand } from './arguments';
import { realPath, troubleSentence, writeWhole } from './files';
import { inspectOptions, nodeInflate, readAndInspect } from './job';
import { chooseProfile } from './profile';
import type { Terminal } from './terminal';
import { VERSION } from './version';

interface Left {
  readonly cell: CellAt;
  readonly label: string;
  readonly why: string;
}

/** What `pj fill` did, for its list. */
interface Filled {
  readonly input: string;
  readonly output: string;
  readonly written: readonly FillProposal[];
  readonly skipped: readonly SkippedEdit[];
  readonly left: readonly Left[];
}

/** `pj fill`: answers the exit status. @throws UsageError */
export async function fill(command: FillCommand, terminal: Terminal): Promise<number> {
  if ((await realPath(command.path)) === (await realPath(command.output))) {
    throw new UsageError('输出文件不能是原文件，请用 -o 写另一个文件名');
  }
  const { profile, customProfile } = await chooseProfile(command.profile);
  const options = inspectOptions({
    format: 'text',
    version: VERSION,
    preset: 'draft',
    profile,
    customProfile,
  });
  const read = await readAndInspect(command.path, options);
  if (typeof read === 'string') return refuse(read, terminal);
  const { bytes, snapshot, inspection } = read;
  if (inspection.forms.length === 0) {
    return refuse(`文件“${command.path}”里没有找到自评表，没有可填的内容。请确认文件是否正确。`, terminal);
  }
  const plan = planFill(snapshot, inspection, {
    overwrite: command.overwrite,
    qualitative: command.qualitative,
    ...(options.customProfiles ? { customProfiles: options.customProfiles } : {}),
  });
  const chosen = plan.proposals.filter(({ selected }) => selected);
  const edits = chosen.map(({ edit }) => edit);
  const result = patchWorkbook(bytes, edits, undefined, {
    name: command.path,
    cached: recalculate(snapshot, edits),
    inflate: nodeInflate,
  });
  try {
    await writeWhole(command.output, result.bytes);
  } catch (error) {
    return refuse(troubleSentence(command.output, error, '写入'), terminal);
  }
  const written = new Set<Edit>(result.written);
  const filled: Filled = {
    input: command.path,
    output: command.output,
    written: chosen.filter(({ edit }) => written.has(edit)),
    skipped: result.skipped,
    left: leftOf(plan),
  };
  await terminal.out(command.format === 'json' ? jsonOf(filled) : textOf(filled));
  return result.skipped.length > 0 ? 1 : 0;
}

async function refuse(sentence: string, terminal: Terminal): Promise<number> {
  await terminal.err(`${sentence}\n`);
  return 2;
}

/** Everything a person still has to look at. */
function leftOf({ left, choices, proposals }: FillPlan): readonly Left[] {
  const all: readonly Left[] = [
    ...left,
    ...choices.map(({ cell, label, tiers, suggested }) => {
      const tier = suggested === null ? undefined : tiers[suggested];
      const hint = tier === undefined ? '' : `（完成情况看来属于“${tier.name}”）`;
      return { cell, label, why: `定性指标，请按完成情况选择档次和得分${hint}` };
    }),
    ...proposals
      .filter(({ selected }) => !selected)
      .map(({ edit, label, rule }) => ({
        cell: edit.cell,
        label,
        why: `可填 ${shown(edit.value)}，但依据是推定的，请核对后手工填写：${rule}`,
      })),
  ];
  return [...all].sort((a, b) => byPlace(a.cell, b.cell));
}

/** By sheet, then row, then column. */
function byPlace(a: CellAt, b: CellAt): number {
  const [first, second] = [parseAddress(a.address), parseAddress(b.address)];
  return (
    a.sheet - b.sheet || (first?.row ?? 0) - (second?.row ?? 0) || (first?.col ?? 0) - (second?.col ?? 0)
  );
}

function textOf({ output, written, skipped, left }: Filled): string {
  const lines: string[] = [];
  let sheet = '';
  const under = (cell: CellAt, line: string): void => {
    if (cell.sheetName !== sheet) lines.push(`工作表“${cell.sheetName}”`);
    sheet = cell.sheetName;
    lines.push(`  ${line}`);
  };
  for (const { edit, label, rule } of written) {
    under(edit.cell, `${edit.cell.address}  ${shown(edit.old)} → ${shown(edit.value)}  ${label}：${rule}`);
  }
  if (skipped.length > 0) lines.push('', '没能写入：', ...skipped.map(({ sentence }) => `  ${sentence}`));
  if (left.length > 0) lines.push('', '留给人填写：');
  sheet = '';
  for (const { cell, label, why } of left) under(cell, `${cell.address}  ${label}：${why}`);
  const counts = [`填写 ${written.length} 处`, `留给人 ${left.length} 处`];
  if (skipped.length > 0) counts.push(`没能写入 ${skipped.length} 处`);
  return `${[...lines, '', `${counts.join('，')}；已存为“${output}”。`].join('\n')}\n`;
}

function jsonOf({ input, output, written, skipped, left }: Filled): string {
  const place = ({ sheetName, address }: CellAt) => ({ sheet: sheetName, cell: address });
  const list = {
    tool: { name: 'pj', version: VERSION },
    input,
    output,
    edits: written.map(({ edit, kind, label, rule, assumed }) => ({
      ...place(edit.cell),
      kind,
      label,
      old: plain(edit.old),
      new: edit.value,
      format: edit.format ?? null,
      rule,
      assumed,
    })),
    skipped: skipped.map(({ edit, why, sentence }) => ({ ...place(edit.cell), why, sentence })),
    left: left.map(({ cell, label, why }) => ({ ...place(cell), label, why })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function plain(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

function shown(value: CellValue): string {
  const text = plain(value);
  return text === null || text === '' ? '空白' : String(text);
}
