import type { Form } from '../form';
import type { Segment } from './segments';
import type { GridView } from './view';

/** Final accounts and summary lists: tables read as tables. */
export function isTableForm(_view: GridView, _segment: Segment): boolean {
  return false;
}

export function readTableForm(_view: GridView, _segment: Segment, _sheetName: string): Form | null {
  return null;
}
