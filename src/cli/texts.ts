/** Words for what is done with a file, in the sentences below. */
export const doingNames = { read: '读取', write: '写入', fill: '填写', fix: '改正' } as const;

/** What a file is to a run, for sentences about two files at the same place. */
export const fileNames = {
  original: '原文件',
  rules: '规则文件',
  'earlier-report': '上次的报告',
  report: '报告',
  'marked-copy': '标记的副本',
  output: '输出文件',
  'standard-output': '标准输出',
} as const;

/** The sentences of `pj`, by the file that uses them; its help is in help-texts.ts. */
export const cliTexts = {
  // arguments.ts
  'no-command': '请写明要做什么：pj check 文件…、pj fill 文件 -o 输出文件 或 pj fix 文件 -o 输出文件',
  'unknown-command': (command: string) => `不认识“${command}”，可用的是 check、fill、fix 和 profiles`,
  'nothing-to-check': '请写明要检查的文件或文件夹：pj check 文件…',
  'report-not-workbook': (output: string) =>
    `-o 写的是报告，不是工作簿：“${output}”。请换成 .txt、.json 等文件名；要标出问题的副本用 --mark，要填写用 pj fill`,
  'nothing-to-write': (name: keyof typeof doingNames) =>
    `请写明要${doingNames[name]}的文件：pj ${name} 文件 -o 输出文件`,
  'one-at-a-time': (name: keyof typeof doingNames) =>
    `pj ${name} 一次${doingNames[name]}一个文件，请分开执行`,
  'convert-where': (name: string) =>
    `--convert 要写出转换后的副本，请用 -o 写明输出文件：pj ${name} 文件 --convert -o 输出文件`,
  'no-number': (option: string, value: string, from: number, to: number) =>
    `${option} 不能是“${value}”，可写 ${from} 到 ${to} 的整数`,
  'no-choice': (option: string, value: string, allowed: readonly string[]) =>
    `${option} 不能是“${value}”，可写 ${allowed.join('、')}`,
  'option-twice': (option: string) => `选项“${option}”写了两次，只能写一次`,
  'option-empty': (option: string) => `选项“${option}”后面是空的`,
  'unknown-option': (option: string) => `不认识选项“${option}”`,
  'option-wrong': (option: string) => `选项“${option}”的写法不对，请看 pj help`,

  // changed.ts
  'other-report': (report: string) => `报告“${report}”是另一个版本或另一组选项的，全部文件都重新检查。`,
  unchanged: (report: string, files: number, faulty: number) => {
    const rest = faulty === 0 ? '' : `，其中 ${faulty} 个上次有必须改的，仍计入退出码`;
    return `与报告“${report}”相比，${files} 个文件没有变，没有再查${rest}。`;
  },
  'no-report': (shown: string) => `“${shown}”不是 pj check --format json 的报告。请写明上次的 JSON 报告。`,

  // check.ts
  'empty-folder': (folder: string) => `文件夹“${folder}”里没有工作簿。`,
  'mark-folder': (files: number, mark: string) => `有 ${files} 个文件，--mark 请写文件夹，不是文件“${mark}”`,
  'mark-where': (given: string) => `--mark 请写文件或文件夹，不是“${given}”`,
  interrupted: (files: number, done: number, copies: string) =>
    `已中断：${files} 个文件查完 ${done} 个，报告没有写入。${copies}`,
  'copies-whole': '已写好的副本都是完整的。',
  'copies-written': '标记的副本已写好。',
  'report-not-written': (why: string, copies: string) => `${why}报告没有写入。${copies}`,
  'report-written': (shown: string) => `报告已写入“${shown}”。`,
  'more-unread': (files: number) => `……共 ${files} 个文件没有读取，见报告。`,
  'none-read': '没有一个文件能读取。',

  // convert.ts
  'not-converted': (shown: string) =>
    `LibreOffice 没能转换“${shown}”，没有写任何文件。请用 Excel 或 WPS 另存为 .xlsx 后再试。`,
  'no-temporary-folder': (why: string) => `转换要用到系统的临时文件夹：${why}`,
  'conversion-too-long': (seconds: number) =>
    `LibreOffice 用了超过 ${seconds} 秒还没转换好，已停止，没有写任何文件。可用 --max-seconds 给更多时间。`,
  'no-converter':
    '没有找到 LibreOffice，不能转换。请用 Excel 或 WPS 另存为 .xlsx 后再试；或者不写 -o 和 --convert，得到填写的清单。',

  // fill-job.ts
  'no-form': (shown: string) => `文件“${shown}”里没有找到自评表，没有可填的内容。请确认文件是否正确。`,
  'nothing-written': (why: string) => `${why}没有写入任何内容。`,
  'old-not-written': (shown: string) =>
    `“${shown}”是旧版 .xls（或 .et），不能写入，没有写任何文件。请用 Excel 或 WPS 另存为 .xlsx 后再试；` +
    '或者不写 -o，得到一份清单照着填进原文件；或者加 --convert，由 LibreOffice 先转换成 .xlsx。',
  'choose-tier': (suggested: string | null) => {
    const hint = suggested === null ? '' : `（完成情况看来属于“${suggested}”）`;
    return `定性指标，请按完成情况选择档次和得分${hint}`;
  },
  'assumed-value': (value: string, rule: string) =>
    `可填 ${value}，但依据是推定的，请核对后手工填写：${rule}`,

  // fill.ts
  'fill-interrupted': (output: string | null, isWritten: boolean) =>
    output === null ? '已中断。' : `已中断：“${output}”${isWritten ? '已经写好，是完整的' : '没有写入'}。`,
  sheet: (name: string) => `工作表“${name}”`,
  'not-written': '没能写入：',
  'left-to-people': (fixes: boolean) => (fixes ? '留给人改：' : '留给人填写：'),
  'filled-counts': (
    { output, fixes }: { readonly output: string | null; readonly fixes: boolean },
    { written, left, skipped }: Readonly<Record<'written' | 'left' | 'skipped', number>>,
    saved: string,
  ) => {
    const done = fixes ? '改正' : '填写';
    const possible = fixes ? '可改' : '可填';
    const rest = skipped === 0 ? '' : `，没能写入 ${skipped} 处`;
    return `${output === null ? possible : done} ${written} 处，留给人 ${left} 处${rest}；${saved}。`;
  },
  converted:
    '写出的是由 LibreOffice 转换成的副本，字体、边框、列宽可能与原文件不同，提交前请打开看一遍；原文件没有改动。',
  'saved-to-output': '已写到标准输出',
  'saved-as': (output: string) => `已存为“${output}”`,
  'old-listed': '旧版文件不能写入，请照上面的清单填进原文件',
  'only-listed': '没有写 -o，只列出，没有写入',
  'workbook-on-screen': '工作簿不能显示在屏幕上，请用 -o 写文件名，或把标准输出接到文件',

  // filled.ts
  blank: '空白',

  // formats.ts
  summary: (
    { files, forms, unread }: Readonly<Record<'files' | 'forms' | 'unread', number>>,
    counts: readonly string[],
  ) => {
    const rest = unread === 0 ? '' : `另有 ${unread} 个文件没有读取。`;
    return `共检查 ${files} 个文件、${forms} 张表：${counts.join('，')}。${rest}`;
  },

  // guest.ts
  'rules-not-taken': (messages: readonly string[]) => `自定义的评分规则没有采用：${messages.join('；')}`,
  'settings-taken': (sentence: string) => `${sentence}。不用这些设置请加 --no-settings`,

  // input.ts
  'too-large': (shown: string, has: number, most: number) =>
    `“${shown}”有 ${has} MB，最多可读 ${most} MB，没有读取。请检查文件名。`,
  'no-file': (shown: string) => `“${shown}”是管道或设备，不是文件。请先把内容存成文件，再写文件名。`,

  // job.ts
  'broke-down': (name: string) =>
    `检查“${name}”时程序出错，这个文件没有检查。请把文件和错误记录交给维护人员。`,
  'old-not-marked':
    '原文件是旧版 .xls（或 .et），只能检查，没有写标记的副本。请用 Excel 或 WPS 另存为 .xlsx 后再标记。',

  // lost.ts
  'lost-by-time': (name: string, seconds: number) =>
    `处理“${name}”超过 ${seconds} 秒，已停止，这个文件没有处理。确是大表的，请用 --max-seconds 放宽后再试。`,
  'lost-by-memory': (name: string, megabytes: number) =>
    `处理“${name}”超过 ${megabytes} MB 内存，已停止，这个文件没有处理。确是大表的，请用 --max-memory 放宽后再试。`,
  'lost-by-system': (name: string) =>
    `处理“${name}”的进程被系统结束（多半是内存不足），这个文件没有处理。请关闭其他程序后单独再试一次。`,

  // output.ts
  'is-folder': (given: string) => `“${given}”是文件夹，不是文件。请写明文件名。`,
  'no-new-files': (given: string) => `“${given}”所在的位置不能新建文件。请换一个位置。`,

  // places.ts
  'errors-into-input': '标准错误接到了原文件，会把它写坏，请换一个文件',
  'link-to-itself': (given: string) => `“${given}”是指向自己的链接。请检查路径。`,
  'output-into-input': '标准输出接到了原文件，会把它盖掉，请换一个文件',
  'place-taken': (what: string, given: string, taken: string) =>
    `${what}“${given}”会盖掉${taken}，请换一个文件名或文件夹`,
  'place-within': (what: string, given: string, whose: string) =>
    `${what}“${given}”和${whose}不能一个放在另一个里面，请换一个文件名或文件夹`,

  // profile.ts
  'unknown-rules': (given: string, known: readonly { readonly id: string; readonly name: string }[]) => {
    const ids = known.map(({ id, name }) => `${id}（${name}）`).join('、');
    return `没有评分规则“${given}”。可写：${ids}；自定义的规则写它的 .json 文件`;
  },
  'rules-wrong': (file: string, messages: readonly string[]) =>
    `规则文件“${file}”有误：${messages.join('；')}`,
  'rules-no-json': (file: string) => `规则文件“${file}”不是有效的 JSON`,

  // record.ts
  recorded: (count: number, file: string) =>
    `程序出错 ${count} 处，记录已存为“${file}”。请把它和出错的表一起交给维护人员。`,
  'not-recorded': (count: number) => `程序出错 ${count} 处，记录也没能存下来。请把出错的表交给维护人员。`,

  // run.ts
  /** With a full stop, however it is given. */
  ended: (sentence: string) => `${sentence.replace(/。$/, '')}。`,
  'see-help': '用 pj help 查看用法。',
  'not-done': '程序出错，没有做完。',

  // terminal.ts
  'time-left': (minutes: number, seconds: number) =>
    minutes > 0 ? `约剩 ${minutes} 分 ${seconds} 秒 ` : `约剩 ${seconds} 秒 `,

  // trouble.ts
  'no-such-file': (file: string) => `找不到文件“${file}”。请检查路径和文件名。`,
  'no-such-folder': (file: string) => `无法写入“${file}”：找不到它所在的文件夹，也无法新建。请检查路径。`,
  'unknown-trouble': (code: string | null) => `无法{doing}{file}（${code ?? '原因不明'}）。请检查后再试。`,
} as const;

/** Why the system would not read or write a file. `{file}` is the name in quotation marks, `{doing}` 读取 or 写入. */
export const SYSTEM_TEXTS: ReadonlyMap<string, string> = new Map([
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
