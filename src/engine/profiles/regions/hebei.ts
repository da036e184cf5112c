import type { RegionalDefinition } from '../types';
import { NORTHERN_SYSTEM } from '../northern-system';

export const hebei: RegionalDefinition = {
  id: 'hebei',
  name: '河北省',
  region: '河北',
  ownRelease: true,
  summary:
    '一体化系统河北、天津共用的开关：“≤”被超过、“等于”型不相等时得分由人工确定，执行率未达100%时不给出数字。',
  extends: 'pmkpi',
  ...NORTHERN_SYSTEM,
};
