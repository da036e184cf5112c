import type { OtherSheet } from '../form';
import type { Meanings } from './expression';

/** The kind of a sheet without a form, by its name and its first words. */
export const OTHER_SHEETS = [
  ['project-list', /项目(?:清单|列表|一览|目录)|序号.{0,4}项目名称/],
  ['report', /检查报告|自评报告|绩效报告|PJ/],
  ['instructions', /填表说明|填报说明|填写说明|说明|须知|填报要求|指标库|下拉/],
  ['cover', /封面|报送单位|编制单位|目录|联系人/],
] as const satisfies Meanings<OtherSheet['kind']>;
