import { FUNCTION_IDS } from '../functions/ids';

/**
 * Where nothing can be calculated, every function returns #N/A with the reason, instead of an error without
 * one.
 */
export function refuseFunctions(why: string): void {
  if (typeof CustomFunctions === 'undefined') return;
  const refuse = (): never => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, why);
  };
  FUNCTION_IDS.forEach((id) => CustomFunctions.associate(id, refuse));
}
