import { KINDS_WITH_TARGETS } from '../measures';

export const ALL_KINDS = [...KINDS_WITH_TARGETS, 'summary-list', 'final-accounts'] as const;
