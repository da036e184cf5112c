/** Names and counts of forms and cells. */
export const cellTexts = {
  blank: '空',
  /** After the name of a sheet with several forms. */
  'from-row': (row: number) => `第 ${row} 行起`,
  /** How many are listed: 共 32 处 */
  'in-all': (places: string) => `共 ${places}`,
} as const;
