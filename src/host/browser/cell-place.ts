/** A cell of the spreadsheet by the ids it has there. */
export interface CellPlace {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}
