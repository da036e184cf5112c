import { refusalTexts } from './refusal-texts';
import { refuseFunctions } from './refuse-functions';

/**
 * The script that the manifest must name for the functions. With a shared runtime nobody loads it: the
 * functions are in the page of the pane. An Excel that loads it has no such runtime.
 */
refuseFunctions(refusalTexts['functions-no-shared-runtime']);
