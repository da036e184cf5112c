import type { Field, FundBlock, Group, IndicatorForm } from '../../form';
import { normaliseLabel } from '../../text';
import type { GridCell } from '../sheet/cell';
import {
  CENTRAL_AND_LOCAL,
  DEPARTMENT_ABOVE,
  DEPARTMENT_LABEL,
  DEPARTMENT_TITLE,
  EVALUATES,
  FUND_TITLE,
  HANDED_DOWN,
  LEVEL_BELOW,
  MONITORING,
  PROJECT_OF_DEPARTMENT,
  PROJECT_OR_OWN_FUND,
  PROJECT_TITLE,
  SPECIAL_FUND_LABEL,
  TARGET_TABLE,
  TRANSFER_LABEL,
  TRANSFER_TITLE,
} from '../../words/kinds';
import { OF_WHICH } from '../../words/fund-rows';

/** The data by which the kind of a form is recognised. */
export interface KindCase {
  readonly title: GridCell | null;
  readonly fields: readonly Field[];
  readonly columns: (column: string) => boolean;
  readonly funds: FundBlock | null;
  readonly groups: readonly Group[];
  readonly sheetName: string;
}

export function kindOf(seen: KindCase): IndicatorForm['kind'] {
  const title = titleText(seen);
  const transfer = isTransfer(seen);
  const department = isDepartment(seen, transfer);
  if (MONITORING.test(title)) return 'monitoring';
  // A target table may print 实际完成值 to be filled in later.
  const ofTargets = TARGET_TABLE.test(title) && !EVALUATES.test(title);
  if (!seen.columns('score') && (ofTargets || !seen.columns('actual')))
    return department ? 'department-targets' : 'project-targets';
  if (transfer) return 'transfer-self-evaluation';
  return department ? 'department-self-evaluation' : 'project-self-evaluation';
}

const titleText = ({ title, sheetName }: KindCase): string => title?.label ?? sheetName;

const hasProject = ({ fields }: KindCase): boolean => fields.some(({ key }) => key === 'projectName');

const labels = ({ fields }: KindCase): readonly string[] =>
  fields.map(({ label }) => normaliseLabel(label.text));

const sources = ({ funds }: KindCase): readonly string[] =>
  funds?.rows.map(({ label }) => normaliseLabel(label.text).replace(OF_WHICH, '')) ?? [];

const isHandedDown = ({ funds }: KindCase): boolean =>
  funds?.columns.some(({ header }) => HANDED_DOWN.test(header.text)) ?? false;

/** Signs of money from 中央 or the province that others spend; one of them is enough. */
const TRANSFER: readonly ((seen: KindCase) => boolean)[] = [
  (seen) => TRANSFER_TITLE.test(titleText(seen)),
  (seen) => labels(seen).some((label) => TRANSFER_LABEL.test(label)),
  // Nothing is scored, and the money is from 中央 and 地方.
  (seen) => !seen.columns('weight') && !seen.columns('score') && CENTRAL_AND_LOCAL.test(sources(seen).join()),
  // 专项名称 and a department of a higher level, as on the form for transfer payments.
  (seen) =>
    labels(seen).some((label) => SPECIAL_FUND_LABEL.test(label)) &&
    labels(seen).some((label) => DEPARTMENT_ABOVE.test(label)),
  // 水库维修养护资金绩效自评表: a fund from 中央 and a lower level, and not a project, unless the money was 下达.
  (seen) =>
    (!hasProject(seen) || isHandedDown(seen)) &&
    FUND_TITLE.test(titleText(seen)) &&
    !PROJECT_OR_OWN_FUND.test(titleText(seen)) &&
    sources(seen).some((label) => label.startsWith('中央')) &&
    sources(seen).some((label) => LEVEL_BELOW.test(label)),
];

const isTransfer = (seen: KindCase): boolean => TRANSFER.some((speaks) => speaks(seen));

function isDepartment(seen: KindCase, transfer: boolean): boolean {
  const title = titleText(seen);
  const whole = DEPARTMENT_TITLE.test(title);
  if (whole && !PROJECT_OF_DEPARTMENT.test(title)) return true;
  if (hasProject(seen) || transfer || PROJECT_TITLE.test(title)) return false;
  // 在职人员控制率 and similar indicators are only on forms of departments.
  return (
    labels(seen).some((label) => DEPARTMENT_LABEL.test(label)) ||
    seen.groups.some(({ name }) => name === '预算配置')
  );
}
