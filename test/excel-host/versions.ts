/**
 * The features of a simulated version of Excel. The figures of the volume-licensed versions are those of
 * Microsoft's table of Excel API requirement sets: 2019 has 1.7, 2021 has 1.14, 2024 has 1.17; 1.18 and later
 * are in no volume-licensed version.
 */
export interface ExcelVersion {
  readonly name: string;
  /** Requirement set → highest version, in lower case, as office.js looks them up. */
  readonly sets: Readonly<Record<string, string>>;
  readonly build: string;
  /**
   * The effect on the person's undo history: `emptied` = every request that writes empties it, as was
   * documented before ExcelApi 1.19; `kept` = our changes become steps of it, except for a few calls.
   */
  readonly undo: 'emptied' | 'kept';
  /** Whether a run may be one step of the undo history; the web refuses it since May 2026. */
  readonly undoGroups: 'none' | 'granted' | 'refused';
  /** What a function receives for a blank cell. */
  readonly blankArgument: 0 | null;
}

const COMMON = {
  addincommands: '1.3',
  customxmlparts: '1.1',
  delayforcelledit: '1.1',
  dialogapi: '1.2',
  documentevents: '1.1',
  excelapi: '1.14',
  sharedruntime: '1.1',
} as const;

/** `customfunctions` stays at 1.6: the simplest message format for the results of functions. */
const FUNCTIONS = { customfunctions: '1.6', customfunctionsruntime: '1.3' } as const;

/** Since version 2504. */
const FUNCTIONS_2025 = { ...FUNCTIONS, customfunctionsruntime: '1.5' } as const;

/** Volume-licensed versions do not get new features: no undo of an add-in's changes, blanks as 0. */
const VOLUME_LICENSED = { undo: 'emptied', undoGroups: 'none', blankArgument: 0 } as const;

export const EXCEL_2019: ExcelVersion = {
  ...VOLUME_LICENSED,
  name: 'Excel 2019',
  build: '16.0.10417.20000',
  sets: { ...COMMON, excelapi: '1.7', sharedruntime: '0.0' },
};

export const EXCEL_2021: ExcelVersion = {
  ...VOLUME_LICENSED,
  name: 'Excel LTSC 2021',
  build: '16.0.14332.20000',
  sets: { ...COMMON, ...FUNCTIONS, excelapi: '1.14' },
};

export const EXCEL_2024: ExcelVersion = {
  ...VOLUME_LICENSED,
  name: 'Excel LTSC 2024',
  build: '16.0.17932.20000',
  sets: { ...COMMON, ...FUNCTIONS, excelapi: '1.17' },
};

export const MICROSOFT_365: ExcelVersion = {
  name: 'Microsoft 365',
  build: '16.0.19500.20000',
  sets: { ...COMMON, ...FUNCTIONS_2025, excelapi: '1.20', sharedruntime: '1.2' },
  undo: 'kept',
  undoGroups: 'granted',
  blankArgument: null,
};

export const EXCEL_WEB: ExcelVersion = {
  name: 'Excel on the web',
  build: '16.0.20210.42301',
  sets: { ...COMMON, ...FUNCTIONS_2025, excelapi: '1.20', sharedruntime: '1.2' },
  undo: 'kept',
  undoGroups: 'refused',
  blankArgument: null,
};

/** The builds the product promises to work in. */
export const BUILDS: readonly ExcelVersion[] = [EXCEL_2021, EXCEL_2024, MICROSOFT_365, EXCEL_WEB];

/** The same version with another highest ExcelApi, to test a feature just below the version it needs. */
export function withExcelApi(version: ExcelVersion, excelApi: string): ExcelVersion {
  return {
    ...version,
    name: `${version.name}, ExcelApi ${excelApi}`,
    sets: { ...version.sets, excelapi: excelApi },
  };
}

/** `1.9` is older than `1.13`: versions are compared part by part. */
export function atLeast(actual: string, wanted: string): boolean {
  const [major = 0, minor = 0] = actual.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** `since` is an ExcelApi version (`1.13`) or a set with a version (`CustomFunctions 1.9`). */
export function supports(version: ExcelVersion, since: string): boolean {
  const [set = '', wanted] = since.includes(' ') ? since.split(' ') : ['ExcelApi', since];
  const actual = version.sets[set.toLowerCase()];
  return actual !== undefined && wanted !== undefined && atLeast(actual, wanted);
}
