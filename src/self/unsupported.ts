import { missingFeatures } from './features';
import { refuseFunctions } from './refuse-functions';

/**
 * Runs before everything else in the page of the add-in and in the oldest embedded browsers: says what to do instead
 * of leaving a blank pane, and answers the formulas that the page itself cannot.
 */
const WHAT_TO_DO =
  '此版本的 Excel 使用的浏览器内核过旧，无法显示绩效自评窗格。Windows：请更新 Microsoft Edge WebView2 运行时，Excel 低于 2021 的请升级；Mac：请更新系统（Safari 16.4 或更新）。也可以使用网页版 Excel 或本助手的浏览器版。';

function showUnsupported(missing: readonly string[]): void {
  const root = document.getElementById('root');
  if (!root) return;
  while (root.firstChild) root.removeChild(root.firstChild);
  const text = document.createElement('p');
  text.className = 'boot';
  text.setAttribute('role', 'alert');
  text.appendChild(document.createTextNode(`${WHAT_TO_DO}（缺少 ${missing.join('、')}）`));
  root.appendChild(text);
}

const unsupportedFeatures = missingFeatures();
if (unsupportedFeatures.length > 0) {
  document.addEventListener('DOMContentLoaded', () => {
    showUnsupported(unsupportedFeatures);
    refuseFunctions('浏览器内核过旧，PJ 函数不能计算；请看窗格里的说明');
    // The library gives up on a page that never asks.
    if (typeof Office !== 'undefined') void Office.onReady();
  });
}
