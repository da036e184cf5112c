import { DEMAND_NAMES } from '../../engine/locales/zh-CN/verdict';
import { DEMANDS, verdictOf, type WorkbookVerdict } from '../../engine/verdict';
import type { ShownInspection } from '../../taskpane/inspection';
import { formName } from '../../taskpane/form-names-and-values';
import { summaryTexts } from '../texts/files';

/** One form of a file, for the reviewer's list. */
export interface FormSummary {
  readonly form: string;
  readonly unit: string;
  /** The year of the form, otherwise the one year that all other forms of its file state; null = none. */
  readonly year: number | null;
  readonly total: string;
  readonly verdict: string;
  readonly demands: WorkbookVerdict['demands'];
}

/** One row per form; findings about the whole workbook are counted with its first form. */
export function summariesOf(inspection: ShownInspection): readonly FormSummary[] {
  return inspection.forms.map((form, index) => {
    const mine = (of: string | null) => of === form.id || (of === null && index === 0);
    const { title, demands } = verdictOf({
      ...inspection,
      forms: [form],
      findings: inspection.findings.filter((finding) => mine(finding.form)),
      ignored: inspection.ignored.filter(({ finding }) => mine(finding.form)),
      faults: inspection.faults.filter((fault) => mine(fault.form)),
    });
    return {
      form: formName(inspection.forms, form.id),
      unit: form.unit,
      year: form.year ?? only(inspection.forms.flatMap((other) => other.year ?? [])),
      total: form.scored?.total ?? '',
      verdict: title,
      demands,
    };
  });
}

/** The one value that is stated; null where there is none, or several. */
function only(values: readonly number[]): number | null {
  const [value, ...others] = new Set(values);
  return value === undefined || others.length > 0 ? null : value;
}

export interface FileSummary {
  readonly name: string;
  readonly forms: readonly FormSummary[];
  /** Shown for a file without forms: its verdict, or why it was not read. */
  readonly otherwise: string;
}

/** The summary as rows of a worksheet; numbers stay numbers, so that a reviewer can sort and add them up. */
export function summaryLines(files: readonly FileSummary[]): readonly (readonly (string | number)[])[] {
  const head = [...summaryTexts.heads, ...DEMANDS.map((demand) => DEMAND_NAMES[demand])];
  const rows = files.flatMap(({ name, forms, otherwise }) =>
    forms.length === 0
      ? [[name, '', '', '', '', otherwise]]
      : forms.map(({ form, unit, year, total, verdict, demands }) => [
          name,
          form,
          unit,
          year ?? yearIn(name),
          numberOr(total),
          verdict,
          ...DEMANDS.map((demand) => demands[demand]),
        ]),
  );
  return [head, ...rows];
}

/** `2022年度` in the name of the file or its folder; a bare number may be the year in which it was filled in. */
function yearIn(name: string): number | '' {
  return only([...name.matchAll(/(?<!\d)(20\d\d) ?年度/g)].map(([, year]) => Number(year))) ?? '';
}

function numberOr(text: string): string | number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
