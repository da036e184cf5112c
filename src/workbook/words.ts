/** Name of the general number format in Chinese Excel. */
export const GENERAL_IN_CHINESE = 'G/通用格式';
