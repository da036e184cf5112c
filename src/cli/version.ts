/** Filled in by the build; absent when the sources run without it (tests). */
declare const PJ_VERSION: string | undefined;

export const CLI_VERSION: string = typeof PJ_VERSION === 'string' ? PJ_VERSION : '0.0.0';
