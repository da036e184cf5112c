import path from 'node:path';
import type { Bounds } from './bounds';
import type { Lost } from './pool';

/** What is said of a file whose worker is gone. */
export function lostSentence(shown: string, lost: Lost, { seconds, megabytes }: Bounds): string {
  const file = `“${path.basename(shown)}”`;
  switch (lost) {
    case 'time':
      return `处理${file}超过 ${seconds} 秒，已停止，这个文件没有处理。确是大表的，请用 --max-seconds 放宽后再试。`;
    case 'memory':
      return `处理${file}超过 ${megabytes} MB 内存，已停止，这个文件没有处理。确是大表的，请用 --max-memory 放宽后再试。`;
    case 'ended':
      return `处理${file}的进程被系统结束（多半是内存不足），这个文件没有处理。请关闭其他程序后单独再试一次。`;
  }
}
