import type { Inspection } from '../../engine/finding';

/**
 * An inspection as it can be sent to another thread: decimals are objects of a class and cannot. It is for
 * showing only. Whoever computes with a form (a fill, a report) asks the thread that judged it.
 */
export function portable(inspection: Inspection): Inspection {
  return {
    ...inspection,
    forms: inspection.forms.map((inspected) => {
      const { form } = inspected;
      return {
        ...inspected,
        form: {
          ...form,
          execution: form.execution && { ...form.execution, points: null },
          groups: form.groups.map((group) => ({ ...group, declared: null })),
          indicators: form.indicators.map((indicator) => ({ ...indicator, points: null })),
        },
      };
    }),
  };
}
