import type { Inspection, Severity } from '../engine/finding';

/** The answer at the top of the pane: may this workbook be handed in? */
export interface Verdict {
  /** Decides icon and colour: `none` = there is no form to judge. */
  readonly tone: Severity | 'pass' | 'none';
  readonly title: string;
  readonly detail: string;
}

/**
 * What an inspection means for the person. Errors forbid handing in, and so does what the receiving system
 * refuses (an unscored form, say); warnings must be explained, reviews must be looked at; ignored findings are
 * told, never hidden.
 */
export function verdictOf(inspection: Inspection, preset: 'submission' | 'draft'): Verdict {
  if (inspection.forms.length === 0) {
    return {
      tone: 'none',
      title: '没有找到绩效自评表',
      detail: '下面列出了看过的工作表和没有认出的原因。',
    };
  }
  const { error, warning, review } = inspection.counts;
  const ignored = inspection.ignored.length > 0 ? `另有 ${inspection.ignored.length} 处已忽略。` : '';
  if (error > 0)
    return { tone: 'error', title: `${error} 处错误需改`, detail: beside(warning, review, ignored) };
  const refused = inspection.findings.filter((finding) => finding.refused);
  if (refused.length > 0) {
    const warned = refused.filter(({ severity }) => severity === 'warning').length;
    return {
      tone: 'warning',
      title: `还不能提交，${refused.length} 处会被系统拒收`,
      detail: beside(warning - warned, review, ignored),
    };
  }
  const done = preset === 'draft' ? '已填部分没有错误' : '可以提交';
  if (warning > 0) {
    return { tone: 'warning', title: `${done}，${warning} 处需说明`, detail: beside(0, review, ignored) };
  }
  if (review > 0) return { tone: 'review', title: `${done}，${review} 处请人工确认`, detail: ignored };
  return { tone: 'pass', title: preset === 'draft' ? '已填部分没有问题' : '可以提交', detail: ignored };
}

function beside(warning: number, review: number, ignored: string): string {
  const parts = [
    ...(warning > 0 ? [`${warning} 处提醒`] : []),
    ...(review > 0 ? [`${review} 处待确认`] : []),
  ];
  return `${parts.length > 0 ? `还有 ${parts.join('、')}。` : ''}${ignored}`;
}

/** What was checked, in one sentence. */
export function coverageOf({ summary, forms }: Inspection): string {
  return `核对 ${forms.length} 张表 ${summary.judged} 项，${summary.notApplicable} 项不适用，${summary.toPerson} 项需人工`;
}
