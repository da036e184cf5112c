/** What Chinese Excel calls the general number format. */
export const GENERAL_IN_CHINESE = 'G/通用格式';
