import { missingFeatures } from './features';
import { refusalTexts } from './refusal-texts';
import { refuseFunctions } from './refuse-functions';

/**
 * Runs before everything else in the page of the add-in and in the oldest embedded browsers: says what to do instead
 * of leaving a blank pane, and answers the formulas that the page itself cannot.
 */
function showUnsupported(missing: readonly string[]): void {
  const root = document.getElementById('root');
  if (!root) return;
  while (root.firstChild) root.removeChild(root.firstChild);
  const text = document.createElement('p');
  text.className = 'boot';
  text.setAttribute('role', 'alert');
  text.appendChild(document.createTextNode(refusalTexts['browser-too-old'](missing)));
  root.appendChild(text);
}

const unsupportedFeatures = missingFeatures();
if (unsupportedFeatures.length > 0) {
  document.addEventListener('DOMContentLoaded', () => {
    showUnsupported(unsupportedFeatures);
    refuseFunctions(refusalTexts['functions-browser-too-old']);
    // The library gives up on a page that never asks.
    if (typeof Office !== 'undefined') void Office.onReady();
  });
}
