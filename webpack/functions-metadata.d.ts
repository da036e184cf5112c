import type { FunctionMetadata } from '../scripts/functions-manual';

export function functionsMetadata(file: string): Promise<FunctionMetadata>;
