/* Runs before everything else and in the oldest embedded browsers: the pane itself needs a current one.
   Kept in ECMAScript 5; says what to do instead of leaving a blank pane. */
(function () {
  var modern =
    typeof Promise === 'function' &&
    typeof window.CSS === 'object' &&
    'noModule' in document.createElement('script');
  if (modern) return;
  document.addEventListener('DOMContentLoaded', function () {
    var root = document.getElementById('root');
    if (!root) return;
    while (root.firstChild) root.removeChild(root.firstChild);
    var text = document.createElement('p');
    text.className = 'boot';
    text.setAttribute('role', 'alert');
    text.appendChild(
      document.createTextNode(
        '此版本的 Excel 使用的浏览器内核过旧，无法显示绩效自评窗格。请升级到 Excel 2021 或 Microsoft 365；也可以使用网页版或 WPS 用户适用的浏览器版。'
      )
    );
    root.appendChild(text);
  });
})();
