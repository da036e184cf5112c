import type { DocumentRules } from '../functions/arguments';
import type { FunctionAnswer } from '../functions/answers';
import { FUNCTION_IDS, type FunctionId } from '../functions/ids';
import type { DoubtfulCall } from './blanks';
import type { SharedPage } from './page';

type FunctionPage = Pick<SharedPage, 'documentRules' | 'settle'>;

/**
 * The functions PJ.* as Excel calls them. Their code is fetched with the first call; the names are registered
 * at once, because Excel asks for them as soon as the page is loaded.
 */
export function associateFunctions(page: FunctionPage): void {
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, (...given: unknown[]) => answerCell(page, id, given));
  }
}

async function answerCell(
  page: FunctionPage,
  id: FunctionId,
  given: readonly unknown[],
): Promise<string | number | (string | number)[][]> {
  // After the arguments Excel passes an object about the call. Its address may change during a slow call
  // (Excel-Custom-Functions#199), so it is read at once.
  const address = addressIn(given.at(-1));
  const args = given.slice(0, -1);
  const { FunctionTrouble } = await import(/* webpackChunkName: "functions" */ '../functions/answers');
  try {
    const settled = await settledArguments(page, { id, args, address });
    const rules = await page.documentRules(id).catch(() => null);
    const result = await answerFunction(id, settled, rules);
    // Excel needs arrays that it may change.
    return typeof result === 'object' ? result.map((row) => [...row]) : result;
  } catch (error) {
    if (!(error instanceof FunctionTrouble)) throw error;
    const { ErrorCode } = CustomFunctions;
    throw new CustomFunctions.Error(
      error.trouble === 'na' ? ErrorCode.notAvailable : ErrorCode.invalidValue,
      error.message,
    );
  }
}

function addressIn(invocation: unknown): string | undefined {
  const known = typeof invocation === 'object' && invocation !== null && 'address' in invocation;
  return known && typeof invocation.address === 'string' ? invocation.address : undefined;
}

/** A blank cell is blank, also where Excel passes it as 0. @throws FunctionTrouble */
async function settledArguments(page: FunctionPage, call: DoubtfulCall): Promise<readonly unknown[]> {
  const { hasDoubtfulZero } = await import(/* webpackChunkName: "functions" */ '../functions/blanks');
  if (!hasDoubtfulZero(call)) return call.args;
  const settled = await page.settle(call).catch(() => null);
  if (settled !== null) return settled;
  if (tellsBlanks()) return call.args;
  const { functionTrouble } = await import(/* webpackChunkName: "functions" */ '../functions/arguments');
  throw functionTrouble('na', 'zero-or-blank');
}

/**
 * Whether this Excel passes blank cells as null, so that a 0 is a 0. Excel on the web always did
 * (office-js#4702), the desktop since 2024; CustomFunctionsRuntime 1.5 (version 2504) is later than that.
 */
function tellsBlanks(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.5');
}

async function answerFunction(
  id: FunctionId,
  args: readonly unknown[],
  document: DocumentRules,
): Promise<FunctionAnswer> {
  if (id === 'CHECK') {
    const { checkAnswer } = await import(/* webpackChunkName: "engine" */ '../functions/check');
    return checkAnswer(args, document);
  }
  const functions = await import(/* webpackChunkName: "functions" */ '../functions/answers');
  return functions.quickAnswer(id, args, document);
}
