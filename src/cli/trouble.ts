/** Code of an error of the system or of Node, e.g. `ENOENT`; null = it is another kind of error. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error);
}

/** Did the system refuse (and not one of our own lines break down)? */
export function isSystemError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(errorCode(error) ?? '');
}

/** A trouble that has its sentence already. */
export class CliTrouble extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Trouble';
  }
}

/** The command cannot be understood; the message is for the user and says what to write. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** `{file}` is the name in quotation marks, `{doing}` 读取 or 写入. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['EACCES', '没有权限{doing}{file}。请检查文件是否正被打开或设为只读。'],
  ['EPERM', '没有权限{doing}{file}。请检查文件是否正被打开或设为只读。'],
  ['EROFS', '{file}所在的磁盘是只读的，无法{doing}。请换一个位置。'],
  ['EBUSY', '{file}正被其他程序占用，无法{doing}。请先在 Excel 或 WPS 中关闭它。'],
  ['ETXTBSY', '{file}正被其他程序占用，无法{doing}。请先在 Excel 或 WPS 中关闭它。'],
  ['EISDIR', '{file}是文件夹，不是文件。请写明文件名。'],
  ['ENOTDIR', '{file}的路径中有一段是文件，不是文件夹。请检查路径。'],
  ['EEXIST', '{file}的路径中有一段是文件，不是文件夹。请检查路径。'],
  ['ENOSPC', '磁盘空间不足，无法写入{file}。请清理后再试。'],
  ['EDQUOT', '磁盘配额已用完，无法写入{file}。请清理后再试。'],
  ['EFBIG', '{file}太大，系统不允许写入。请换一个位置。'],
  ['ENAMETOOLONG', '{file}的名称太长。请改短后再试。'],
  ['ELOOP', '{file}是指向自己的链接，无法{doing}。请检查路径。'],
  ['EMFILE', '打开的文件太多，无法{doing}{file}。请稍后再试。'],
  ['ENFILE', '打开的文件太多，无法{doing}{file}。请稍后再试。'],
  ['ENOMEM', '内存不足，无法{doing}{file}。请关闭其他程序后再试。'],
  ['EIO', '{doing}{file}时磁盘出错。请检查磁盘，或换一个位置。'],
  ['ENXIO', '{file}是管道或设备，另一端没有程序在读，无法{doing}。'],
  ['EPIPE', '接收{file}的程序已经结束，没有写完。'],
]);

/** Why the system would not read or write a file, as a sentence. */
export function troubleSentence(file: string, error: unknown, doing: '读取' | '写入'): string {
  if (error instanceof CliTrouble) return error.message;
  const code = errorCode(error);
  if (code === 'ENOENT') {
    return doing === '读取'
      ? `找不到文件“${file}”。请检查路径和文件名。`
      : `无法写入“${file}”：找不到它所在的文件夹，也无法新建。请检查路径。`;
  }
  const sentence = SENTENCES.get(code ?? '') ?? `无法{doing}{file}（${code ?? '原因不明'}）。请检查后再试。`;
  return sentence.replace('{file}', `“${file}”`).replace('{doing}', doing).replace('{file}', `“${file}”`);
}
