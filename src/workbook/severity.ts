/**
 * error = arithmetically wrong, or the receiving system or a reviewer will return it; warning = must be
 * explained; review = a program cannot judge it; info = worth knowing.
 */
export type Severity = 'error' | 'warning' | 'review' | 'info';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'review', 'info'];
