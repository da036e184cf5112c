export const HELP = `pj：检查和填写绩效自评表（.xlsx）

用法
  pj check 文件或文件夹… [选项]    检查，报告写到标准输出
  pj fill 文件 -o 输出文件 [选项]   填写能算出的得分、执行率和合计，另存为新文件
  pj fix 文件 -o 输出文件 [选项]    改正只有一个正确值的问题（合计、执行率、91%% 等），另存为新文件
  pj profiles [标识…]              列出评分规则；写明标识的，列出它的每条规则和出处

check 的选项
  --format text|json|markdown|html|sarif   报告格式，默认 text
  --profile 标识|规则文件.json              评分规则，默认按表自动识别
  --fail-on error|warning|never            发现到哪种程度时退出码
  0  都读了、都判断了，没有达到 --fail-on 的问题；fill 已写好
  1  有达到 --fail-on 的问题；fill 有没能写入的单元格
  2  没有做完，结果不能当作完整：用法不对，有文件没有读取，有检查因程序出错没有判断，或输出没能写入
  130、143、129  被 Ctrl+C、结束进程或关闭窗口中断，没有留下半截文件
`;
