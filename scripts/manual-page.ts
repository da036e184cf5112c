/** Makes the page that "?" opens from the manual. Pure; supports only the Markdown that the manual uses. */

/** Documents that are shipped with the page; others are named there, not linked. */
const SHIPPED: Readonly<Record<string, string>> = { 'functions.zh-CN.md': 'functions-help.html' };

/** assets/help.html, the manual without its pictures: it is shipped with the page and read without a network. */
export function manualPage(markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>绩效自评助手：使用手册</title>
    <link rel="icon" href="icon-32.png" sizes="32x32" type="image/png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
${blocks.map(blockHtml).filter(Boolean).join('\n')}
    </main>
  </body>
</html>
`;
}

function blockHtml(block: string): string {
  const lines = block.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    return `<h${level}>${inline(heading[2] ?? '')}</h${level}>`;
  }
  // An anchor is before its heading.
  if (first.startsWith('<a id=')) return first;
  if (first.startsWith('|')) return table(lines);
  if (first.startsWith('- ')) return list('ul', lines, /^- /);
  if (/^\d+\. /.test(first)) return list('ol', lines, /^\d+\. /);
  if (first.startsWith('> '))
    return `<blockquote>${paragraph(lines.map((line) => line.slice(2)))}</blockquote>`;
  return paragraph(lines);
}

function paragraph(lines: readonly string[]): string {
  const text = inline(lines.join('\n')).trim();
  return text === '' ? '' : `<p>${text}</p>`;
}

function list(tag: 'ul' | 'ol', lines: readonly string[], mark: RegExp): string {
  return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')}</${tag}>`;
}

function table([head = '', , ...rows]: readonly string[]): string {
  const cells = (row: string, tag: 'th' | 'td'): string =>
    row
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split('|')
      .map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${inline(cell.trim())}</${tag}>`)
      .join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table><tr>${cells(head, 'th')}</tr>${body}</table>`;
}

function inline(text: string): string {
  return escaped(text)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_whole, words: string, target: string) => link(words, target));
}

function link(words: string, target: string): string {
  const href = target.startsWith('#') ? target : new Map(Object.entries(SHIPPED)).get(target);
  return href === undefined ? words : `<a href="${href}">${words}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
