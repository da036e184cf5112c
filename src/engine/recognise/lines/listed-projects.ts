import { readHeaders } from '../header/header';
import type { FormPage } from './page';
import { rowsOfKind } from './segments';
import type { GridCell } from '../sheet/cell';
import { type GridView, onlyRows } from '../sheet/view';

/** A project of a list and its rows. */
interface Listed {
  readonly name: GridCell;
  readonly from: number;
  readonly to: number;
}

/**
 * 项目名称 | 预算数 | 一级指标 | …: a list of forms under one header, where the project is merged over its rows or repeated
 * in each of them. Every project becomes its own page; a page that is not such a list is returned unchanged.
 */
export function projectPages(page: FormPage): readonly FormPage[] {
  const { view, segment } = page;
  for (const row of rowsOfKind(segment.kinds, 'indicatorHeader')) {
    const label = view.visibleRow(row).find(({ words }) => words.field === 'projectName');
    const [header] = label ? readHeaders(view, row) : [];
    const first = header?.columns.get('level1') ?? header?.columns.get('name');
    if (!label || !header || !first || label.col >= first.left) continue;
    const indicator = (header.columns.get('name') ?? first).left;
    const bottom = lastIndicator(view, indicator, header.bottom + 1, segment.bottom);
    const projects = projectsBelow(view, label, header.bottom + 1, bottom);
    if (projects.length < 2 || !projects.every(hasRows)) continue;
    const heads = view.visibleRow(row).filter(({ col }) => col < first.left);
    const amount = (word: 'budget' | 'executed', at: number): GridCell | null => {
      const head = heads.find(({ words }) => words.fund === word);
      const cell = head ? view.at(at, head.col) : null;
      return cell?.numeric ? cell : null;
    };
    const goalHead = heads.find(({ words }) => words.expected);
    return projects.map(({ name, from, to }) => {
      const kept = (at: number): boolean => at <= header.bottom || (at >= from && at <= to);
      return {
        ...page,
        view: onlyRows(view, kept),
        segment: { ...segment, bottom: to, kinds: new Map([...segment.kinds].filter(([at]) => kept(at))) },
        project: {
          label,
          name,
          budget: amount('budget', from),
          executed: amount('executed', from),
          goal: goalHead ? { label: goalHead, text: view.at(from, goalHead.col) } : null,
        },
      };
    });
  }
  return [page];
}

/**
 * The last row of the list: an indicator, or 小计 of the last project. Notes and signatures below are not included.
 */
function lastIndicator(view: GridView, col: number, top: number, bottom: number): number {
  let last = bottom;
  const outside = (row: number): boolean =>
    view.at(row, col).blank && !view.row(row).some(({ words }) => words.scope !== null);
  while (last > top && outside(last)) last -= 1;
  return last;
}

const hasRows = ({ from, to }: Listed): boolean => to > from;

function projectsBelow(view: GridView, label: GridCell, top: number, bottom: number): readonly Listed[] {
  const found: Listed[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const name = view.at(row, label.col);
    // 三个项目平均得分99分。 over the whole width is the end of the list.
    if (name.span.right > label.span.right) break;
    if (name.row !== row || name.blank || typeof name.value !== 'string') continue;
    const last = found.at(-1);
    const repeats = last?.name.label === name.label && last.to === row - 1;
    if (repeats) found.pop();
    const { name: own, from } = repeats && last ? last : { name, from: row };
    found.push({ name: own, from, to: name.span.bottom });
  }
  // Without merged cells the rows up to the next project belong to it.
  return found.map((one, at) => ({
    ...one,
    to: Math.max(one.to, (found[at + 1]?.from ?? bottom + 1) - 1),
  }));
}
