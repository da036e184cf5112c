import type { RegionalDefinition } from '../types';
import { NORTHERN_SYSTEM } from '../northern-system';

export const tianjin: RegionalDefinition = {
  id: 'tianjin',
  name: '天津市',
  region: '天津',
  ownRelease: true,
  summary:
    '一体化系统河北、天津共用的开关：“≤”被超过、“等于”型不相等时得分由人工确定，执行率未达100%时不给出数字。',
  extends: 'pmkpi',
  ...NORTHERN_SYSTEM,
};
