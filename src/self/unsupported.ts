import { missingFeatures } from './features';
import { refusalTexts } from './refusal-texts';
import { refuseFunctions } from './refuse-functions';

/**
 * Runs before everything else in the page of the add-in and in the oldest embedded browsers: shows what to do
 * instead of a blank pane, and gives the formulas a result when the page itself cannot.
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
    // Excel counts a page that never calls this as failed.
    if (typeof Office !== 'undefined') void Office.onReady();
  });
}
