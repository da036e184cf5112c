/** Names of the work that is running. */
export const taskTexts = {
  writing: '正在写入得分…',
  changing: '正在修改…',
  undoing: '正在撤销…',
  redoing: '正在重做…',
  marking: '正在标记单元格…',
  'clearing-marks': '正在清除标记…',
  reporting: '正在生成检查报告…',
  'finding-formulas': '正在查找 PJ 公式…',
  'replacing-formulas': '正在转为数值…',
  diagnosing: '正在收集诊断信息…',
} as const;

/** Announcements of what was done and what went wrong. */
export const sessionTexts = {
  // Writing and undoing
  'preview-outdated': '预览之后表格有改动，已按现在的内容重新计算。还没有写入，请核对后再点“写入”。',
  'step-written': (cells: number) => `写入 ${cells} 格得分`,
  written: (cells: number) => `已写入 ${cells} 格。`,
  'step-changed': (cells: number) => `修改 ${cells} 格`,
  changed: (cells: number) => `已修改 ${cells} 格。`,
  /** `what` is the name of the step; a sentence about new findings may follow. */
  fixed: (what: string) => `${what}。`,
  'newly-wrong': (findings: number, cells: readonly string[]) =>
    `因此新出现必须改 ${findings} 处：${cells.join('、')}。`,
  undone: (step: string) => `已撤销：${step}。`,
  redone: (step: string) => `已重做：${step}。`,
  'nothing-to-undo': '这些格子之后又改过，没有可以撤销的。',
  'not-all-undone': (cells: number) => `有 ${cells} 格之后又改过，没有动。`,

  // Checking and marking
  'check-cancelled': '检查已取消。',
  'check-cancelled-unchanged': '检查已取消，表格没有改动。',
  'marks-cleared': '标记已清除，您自己的格式没有改动。',
  'no-marks': '没有找到本助手加的标记。',
  'just-written': '刚刚写入',

  // Settings and rules
  'settings-damaged': '文档里保存的设置有一部分读不出来，已按默认处理；请核对忽略项和所选规则。',
  'settings-not-kept': (trouble: string) => `设置已生效，但没有存进文档，下次打开要重新选择。${trouble}`,
  'brought-discarded': '文件带来的设置已丢弃，并重新判断。',
  'rules-unfit': (messages: readonly string[]) =>
    `这个文件里的规则不能用：${messages.join('；')}。请改好后再导入。`,
  'rule-unfit': (messages: readonly string[]) =>
    `这个规则文件不能用：${messages.join('；')}。请改好后再导入。`,
  'rules-imported': '已导入规则和列的指定，并重新判断。',
  'rule-imported': (name: string) => `已导入规则“${name}”，并用它重新判断。`,

  // Copied or saved for use elsewhere
  'rules-copied': '规则和列的指定已复制。请粘贴到文本文件，存成 .json，再到别的工作簿里导入。',
  'rule-copied': '规则已复制。请粘贴到文本文件，存成 .json。',
  'report-copied': '检查报告的文字已复制，可以粘贴到文档或聊天窗口。',
  /** Heads of the list to be typed in elsewhere. */
  'list-heads': ['工作表', '单元格', '填入', '项目'],
  'list-copied': '填写清单已复制，可以粘贴到表格里打印，照着填。',
  'not-copied': '这里不允许程序写剪贴板，请在下面的框里全选后按 Ctrl+C 复制。',
  'not-up-to-date': '检查之后又改动过，还没有检查好，所以没有生成报告。请重新检查以后再试。',
  /** Name of the worksheet. */
  'report-sheet': '检查报告',
  'report-in-workbook': '检查报告已放在新的工作表里，可以打印；报送前可整张删除。',
  'report-on-page': '检查报告已放在新的工作表里，只在页面上；要文件请点上方的“下载报告”。',
  'formulas-replaced': (count: number) => `${count} 个 PJ 公式已转为数值。`,

  // The program itself
  'own-version': '绩效自评助手版本',
  unexpected: (detail: string) =>
    `程序出现意外问题（${detail}）。表格没有因此改动，请重试；仍不行时，请把“工具”页里的诊断信息发给维护人员。`,
} as const;
