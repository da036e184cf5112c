/** How forms and cells are called and counted. */
export const cellTexts = {
  blank: '空',
  /** Behind the name of a sheet that holds several forms. */
  'from-row': (row: number) => `第 ${row} 行起`,
  /** How many are listed: 共 32 处 */
  'in-all': (places: string) => `共 ${places}`,
} as const;
