import type { UndoStack } from '../model/undo';
import { RichApiError } from '../objects/errors';
import type { ExcelVersion } from '../versions';

/** Bit of the request flags with which office.js marks a request that may change the workbook. */
const WRITES = 1;

/**
 * Calls that empty the undo history where it is kept. Reported: merged areas (office-js#5918), a custom XML
 * part that is added (office-js#4484). Assumed: the other changes of parts, and the three reads that office.js
 * sends as requests that write, as it does the one for merged areas.
 */
const EMPTYING = new Set([
  'Range.getMergedAreasOrNullObject',
  'Range.getCellProperties',
  'Range.getRowProperties',
  'Range.getColumnProperties',
  'CustomXmlPartCollection.add',
  'CustomXmlPart.setXml',
  'CustomXmlPart.delete',
]);

/**
 * Results of functions are not a run of the add-in, but those of a shared runtime empty the history
 * (office-js#3317).
 */
const FUNCTION_RESULTS = 'CustomFunctions.setInvocationResults';

export interface UndoRequest {
  readonly counted: boolean;
  readonly flags: number;
}

/** The effect of an add-in's requests on the person's undo history. */
export class UndoKeeper {
  private record: (() => void) | null = null;
  private emptiedBy: string | null = null;
  private first: string | null = null;

  constructor(
    private readonly stack: UndoStack,
    private readonly version: ExcelVersion,
  ) {}

  refusesGroup({ counted }: UndoRequest): boolean {
    return counted && this.stack.grouping && this.version.undoGroups === 'refused';
  }

  /** The request is about to change something. */
  changing(): void {
    this.record ??= this.stack.begin('add-in');
  }

  calling(member: string): void {
    this.first ??= member;
    if (!EMPTYING.has(member)) return;
    if (this.stack.grouping)
      throw new RichApiError('UndoNotSupported', `${member} cannot be part of an undo group.`);
    this.emptiedBy ??= member;
  }

  /** The request has been run. */
  settle({ counted, flags }: UndoRequest): void {
    const { record, emptiedBy, first } = this;
    this.record = null;
    this.emptiedBy = null;
    this.first = null;
    if (this.version.undo === 'kept') {
      if (emptiedBy !== null) this.stack.empty(emptiedBy);
      else record?.();
    } else if ((flags & WRITES) !== 0 && (counted || first === FUNCTION_RESULTS)) {
      this.stack.empty(emptiedBy ?? first ?? 'a property');
    }
  }
}
