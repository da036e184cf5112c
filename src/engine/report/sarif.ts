import { ALL_CHECKS } from '../checks/all-checks';
import type { CellAt } from '../../workbook/edit';
import type { Severity } from '../../workbook/severity';
import type { Finding } from '../finding';
import { checkText } from '../checks/texts';
import type { ReportEntry } from './shapes';

/** The parts of SARIF 2.1.0 (OASIS) that a workbook needs: a cell is a logical location of its file. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly columnKind: 'utf16CodeUnits';
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly SarifNotification[];
  }[];
  readonly results: readonly SarifResult[];
}

/** Something that was not judged: a file that could not be read, or a check that failed with an error. */
export interface SarifNotification {
  readonly level: 'error';
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly associatedRule?: { readonly id: string };
}

interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly rules: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortDescription: { readonly text: string };
    readonly fullDescription: { readonly text: string };
    readonly help: { readonly text: string };
    readonly defaultConfiguration: { readonly level: SarifLevel };
  }[];
}

type SarifLevel = 'error' | 'warning' | 'note';

interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations?: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: string;
  }[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations: readonly SarifLocation[];
  readonly partialFingerprints: { readonly 'pj/v1': string };
  readonly suppressions?: readonly { readonly kind: 'external'; readonly justification: string }[];
  readonly properties: {
    readonly severity: Severity;
    readonly stated: string | null;
    readonly expected: string | null;
    readonly repair: string;
    readonly refused: boolean;
  };
}

const SARIF_LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  review: 'note',
  info: 'note',
};

/**
 * A path as a URI reference. Backslashes of Windows paths become slashes, everything else is percent-encoded. In a
 * path that also has slashes, a backslash is a character of a name, because only other systems write such paths.
 */
export function uriOf(path: string): string {
  const slashes = path.includes('/') ? path : path.replace(/\\/g, '/');
  const encoded = slashes
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  const drive = /^([A-Za-z])%3A\//.exec(encoded);
  if (drive) return `file:///${drive[1] ?? ''}:/${encoded.slice(drive[0].length)}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

function locationOf(path: string, { sheetName, address }: CellAt): SarifLocation {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(path) } },
    logicalLocations: [
      { name: address, fullyQualifiedName: `'${sheetName.replace(/'/g, "''")}'!${address}`, kind: 'cell' },
    ],
  };
}

function resultOf(path: string, finding: Finding, suppressed: string | null): SarifResult {
  return {
    ruleId: finding.code,
    ruleIndex: ALL_CHECKS.findIndex(({ code }) => code === finding.code),
    level: SARIF_LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(path, finding.cell)],
    relatedLocations: finding.related.map((cell) => locationOf(path, cell)),
    partialFingerprints: { 'pj/v1': finding.fingerprint },
    ...(suppressed === null
      ? {}
      : { suppressions: [{ kind: 'external', justification: suppressed }] as const }),
    properties: {
      severity: finding.severity,
      stated: finding.stated,
      expected: finding.expected,
      repair: finding.repair,
      refused: finding.refused,
    },
  };
}

export function sarifNotifications({ path, inspection, error }: ReportEntry): readonly SarifNotification[] {
  const file = { physicalLocation: { artifactLocation: { uri: uriOf(path) } } };
  if (!inspection) return [{ level: 'error', message: { text: error ?? '' }, locations: [file] }];
  const unread = inspection.unread.map(({ sentence }): SarifNotification => ({
    level: 'error',
    message: { text: sentence },
    locations: [file],
  }));
  const faults = inspection.faults.map(({ code, cell, detail }): SarifNotification => ({
    level: 'error',
    message: { text: detail },
    locations: [cell ? locationOf(path, cell) : file],
    associatedRule: { id: code },
  }));
  return [...unread, ...faults];
}

/** Inspections for tools that read SARIF; ignored findings are suppressed results. */
export function toSarif(
  entries: readonly ReportEntry[],
  { version }: { readonly version: string },
): SarifLog {
  const results = entries.flatMap(({ path, inspection }) =>
    inspection
      ? [
          ...inspection.findings.map((finding) => resultOf(path, finding, null)),
          ...inspection.ignored.map(({ finding, reason }) => resultOf(path, finding, reason)),
        ]
      : [],
  );
  const notifications = entries.flatMap(sarifNotifications);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'pj', version, language: 'zh-CN', rules: ALL_CHECKS.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            toolExecutionNotifications: notifications,
          },
        ],
        results,
      },
    ],
  };
}

function ruleOf({ code, id, severity }: (typeof ALL_CHECKS)[number]): SarifDriver['rules'][number] {
  const { title, what, why, repair } = checkText(id);
  return {
    id: code,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: `${what}${why}` },
    help: { text: repair.replace(/\{\w+\}/g, '…') },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
  };
}
