import type { DocumentRules } from '../functions/arguments';
import type { Answer } from '../functions/answers';
import { FUNCTION_IDS, type FunctionId } from '../functions/ids';
import type { Page } from './page';

/**
 * The functions PJ.* as Excel calls them. What they do is fetched with the first call; the names are told at once,
 * because Excel asks for them as soon as the page is there.
 */
export function associateFunctions(page: Pick<Page, 'documentRules'>): void {
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, (...given: unknown[]) => answer(page, id, given));
  }
}

async function answer(
  page: Pick<Page, 'documentRules'>,
  id: FunctionId,
  given: readonly unknown[],
): Promise<string | number | (string | number)[][]> {
  // Behind the arguments Excel hands over what it knows of the call.
  const args = given.slice(0, -1);
  const { FunctionTrouble } = await import(/* webpackChunkName: "functions" */ '../functions/answers');
  try {
    const result = await answerOf(
      id,
      args,
      await page.documentRules(id === 'CHECK' ? 'everything' : 'profile').catch(() => null),
    );
    // Excel wants arrays it may change.
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

async function answerOf(id: FunctionId, args: readonly unknown[], document: DocumentRules): Promise<Answer> {
  if (id === 'CHECK') {
    const { checkAnswer } = await import(/* webpackChunkName: "engine" */ '../functions/check');
    return checkAnswer(args, document);
  }
  const functions = await import(/* webpackChunkName: "functions" */ '../functions/answers');
  return functions.answerOf(id, args, document);
}
