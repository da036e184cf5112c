import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

export const jiangxi: RegionalDefinition = {
  id: 'jiangxi',
  name: '江西省',
  region: '江西',
  ownRelease: true,
  summary: '一体化系统江西版：执行率100%得10分，80%–100%得7分，60%–80%得5分，60%以下不得分。',
  extends: 'pmkpi',
  execution: {
    mode: 'bands',
    bands: [
      { from: '1', share: '1' },
      { from: '0.8', share: '0.7' },
      { from: '0.6', share: '0.5' },
    ],
  },
  sources: {
    'execution.score': cite(
      'system-fund',
      'system',
      '100%得10分，[80%,100%)得7分，[60%,80%)得5分，60%以下0分',
    ),
  },
};
