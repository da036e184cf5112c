import { HostError, type HostErrorCode } from '../host';
import { own } from '../../workbook/own';
import { silenceTexts, SPECIAL_TROUBLE_TEXTS, TROUBLE_TEXTS } from './trouble-texts';

/** What was being done when something went wrong, as the sentence names it. */
export interface HostTask {
  /** E.g. 填写得分; used inside quotation marks in the sentences. */
  readonly doing: string;
  /** It changes the workbook. */
  readonly writes: boolean;
}

/** Codes of office.js → ours. What is missing here is `unknown`. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'protected',
  ActivityLimitReached: 'busy',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  InactiveWorkbook: 'busy',
  InvalidOperationInCellEditMode: 'editing',
  InvalidOrTimedOutSession: 'session-lost',
  InvalidSessionReadOnly: 'read-only',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ReadOnly: 'read-only',
  RequestAborted: 'session-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

export function hostTrouble(code: HostErrorCode, task: HostTask, cause?: unknown): HostError {
  const sentence =
    code === 'timeout' && task.writes ? silenceTexts.uncertain : TROUBLE_TEXTS[code](task.doing);
  return new HostError(code, sentence, cause);
}

/** Any error as a trouble of the host; ours pass unchanged. */
export function toHostError(error: unknown, task: HostTask): HostError {
  if (error instanceof HostError) return error;
  const reported = officeCode(error);
  const code = own(CODES, reported) ?? 'unknown';
  const special = own(SPECIAL_TROUBLE_TEXTS, reported);
  return special ? new HostError(code, special(task.doing), error) : hostTrouble(code, task, error);
}

/**
 * Code of an office.js error; empty for others. Its properties are read, as `instanceof` fails when the
 * library runs in another frame.
 */
export function officeCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Where in the object model it happened, e.g. `Range.values`; empty when the library does not say. */
export function officeLocation(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return typeof info.errorLocation === 'string' ? info.errorLocation : '';
}
