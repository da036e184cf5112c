/** Codes of Excel's documentation that the simulation uses. */
export type RichApiCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InactiveWorkbook'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';

const STATUS: Readonly<Record<RichApiCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 400,
  GeneralException: 500,
  InactiveWorkbook: 400,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  UndoNotSupported: 400,
  UnsupportedOperation: 400,
};

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code. */
export class RichApiError extends Error {
  constructor(
    readonly code: RichApiCode,
    message: string,
  ) {
    super(message);
    this.name = 'RichApiError';
  }

  get status(): number {
    return STATUS[this.code];
  }
}
