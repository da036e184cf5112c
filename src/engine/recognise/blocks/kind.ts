import type { Field, Form, FormKind, FundBlock } from '../../form';
import { normaliseLabel } from '../../text';
import type { GridCell } from '../sheet/cell';

/** What tells the kind of a form. */
export interface KindCase {
  readonly title: GridCell | null;
  readonly fields: readonly Field[];
  readonly columns: (column: string) => boolean;
  readonly funds: FundBlock | null;
  readonly groups: Form['groups'];
  readonly sheetName: string;
}

/** 单位名称：… with the name in the same cell also stands above forms of projects. */
const DEPARTMENT = /^(?:部门|单位|部门\(单位\))名称$|^部门(?:\(单位\))?名称[:：]/;

export function kindOf(seen: KindCase): FormKind {
  const title = titleOf(seen);
  const transfer = isTransfer(seen);
  const department = isDepartment(seen, transfer);
  if (/监控/.test(title)) return 'monitoring';
  // 实际完成值 printed in a table of targets, to be filled in later.
  const ofTargets = /绩效目标(?:申报|批复)?表/.test(title) && !/自评|评价|监控|完成/.test(title);
  if (!seen.columns('score') && (ofTargets || !seen.columns('actual')))
    return department ? 'department-targets' : 'project-targets';
  if (transfer) return 'transfer-self-evaluation';
  return department ? 'department-self-evaluation' : 'project-self-evaluation';
}

const titleOf = ({ title, sheetName }: KindCase): string => title?.label ?? sheetName;

const hasProject = ({ fields }: KindCase): boolean => fields.some(({ key }) => key === 'projectName');

const labels = ({ fields }: KindCase): readonly string[] =>
  fields.map(({ label }) => normaliseLabel(label.text));

const sources = ({ funds }: KindCase): readonly string[] =>
  funds?.rows.map(({ label }) => normaliseLabel(label.text).replace(/^其中[:：]?/, '')) ?? [];

/** What speaks for money of 中央 or of the province that others spend; one of them is enough. */
const TRANSFER: readonly ((seen: KindCase) => boolean)[] = [
  (seen) => /转移支付/.test(titleOf(seen)),
  (seen) => labels(seen).some((label) => /转移支付|中央主管部门/.test(label)),
  // Nothing to be scored, and money of 中央 and 地方.
  (seen) =>
    !seen.columns('weight') && !seen.columns('score') && /中央.{0,200}地方/.test(sources(seen).join()),
  // 专项名称 and the department of a level above, as in the form of transfers.
  (seen) =>
    labels(seen).some((label) => /^专项名称/.test(label)) &&
    labels(seen).some((label) => /^(?:地方|省级|自治区)主管部门/.test(label)),
  // 水库维修养护资金绩效自评表: a fund, and no project; of 中央 and of a level below.
  (seen) =>
    !hasProject(seen) &&
    /资金(?:绩效)?(?:目标)?(?:自评|评价)/.test(titleOf(seen)) &&
    !/项目|(?:财政|[县市区省]级)专项/.test(titleOf(seen)) &&
    sources(seen).some((label) => label.startsWith('中央')) &&
    sources(seen).some((label) => /^(?:省|自治区|地方|市|县|区)/.test(label)),
];

const isTransfer = (seen: KindCase): boolean => TRANSFER.some((speaks) => speaks(seen));

function isDepartment(seen: KindCase, transfer: boolean): boolean {
  const title = titleOf(seen);
  const whole = /整体|部门\(?(?:单位)?\)?绩效(?:自评|目标)|(?:部门|单位)(?:支出)?(?:绩效)?自评/.test(title);
  if (whole && !/部门预算项目/.test(title)) return true;
  if (hasProject(seen) || transfer || /项目/.test(title)) return false;
  // 在职人员控制率 and its like are told of departments only.
  return (
    labels(seen).some((label) => DEPARTMENT.test(label)) ||
    seen.groups.some(({ name }) => name === '预算配置')
  );
}
