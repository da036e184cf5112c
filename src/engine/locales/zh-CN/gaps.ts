/** How far a figure is from what it should be. */
export const gapTexts = { more: '多 {size}', less: '少 {size}', off: '差 {size}' } as const;
