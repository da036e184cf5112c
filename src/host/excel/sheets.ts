import type { Sync } from './runner';

/** A sheet found by its name, with what protects it. */
export interface FoundSheet {
  readonly proxy: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  /** Formats, and with them conditional formats, may be changed. */
  readonly formatsWritable: boolean;
}

/** All sheets by name, in one round trip. */
export async function findSheets(
  context: Excel.RequestContext,
  sync: Sync,
): Promise<ReadonlyMap<string, FoundSheet>> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, protection: { protected: true, options: true } });
  await sync();
  return new Map(
    worksheets.items.map((proxy) => {
      const { name, protection } = proxy;
      const formatsWritable = !protection.protected || protection.options.allowFormatCells === true;
      return [name, { proxy, name, protected: protection.protected, formatsWritable }];
    }),
  );
}
