export const HELP = `pj：检查和填写绩效自评表（.xlsx；旧版 .xls、.et 可以检查和列出填写清单）

用法
  pj check 文件或文件夹… [选项]    检查，报告写到标准输出
  pj fill 文件 -o 输出文件 [选项]   填写能算出的得分、执行率和合计，另存为新文件
  pj fix 文件 -o 输出文件 [选项]    改正只有一个正确值的问题（合计、执行率、91%% 等），另存为新文件
  pj profiles [标识…]              列出评分规则；写明标识的，列出它的每条规则和出处

check 的选项
  --format text|json|markdown|html|sarif   报告格式，默认 text
  --profile 标识|规则文件.json              评分规则，默认按表自动识别
  --fail-on error|warning|never            发现到哪种程度时退出码为 1，默认 error
  --preset submission|draft                submission 按提交要求检查（默认）；draft 只查已填的内容
  --mark 输出                              另存一份标出问题单元格的副本；多个文件时写文件夹
  -o, --output 报告文件                     报告写到文件；- 是标准输出
  --changed-since 报告.json                只查与上次的 JSON 报告相比有变化的文件
  --jobs 个数                              同时检查几个文件，1 到 64，默认按电脑的情况

fill 和 fix 的选项
  -o, --output 输出文件                     不能是原文件；- 是标准输出；不写就只列出，不写入
  --convert                                旧版 .xls：先由 LibreOffice 转换成 .xlsx，写出的是转换后的副本
  --overwrite                              fill：已填但与算出的不同的也改
  --qualitative full                       fill：完成情况为“达成预期指标”等的定性指标填满分
  --profile 标识|规则文件.json              同上
  --format text|json                       清单格式，默认 text

check、fill 和 fix 都有的选项
  --no-settings                            不用文件带来的设置（所选规则、忽略的问题、列的指定）
  --ignore-printed all|关键字,关键字        不采用从表上印的说明里读出的规则
  --max-seconds 秒数                       每个文件最多用多少秒，默认 120
  --max-memory MB                          每个文件最多用多少内存，默认 2048 MB

其他
  pj help、pj --help      显示本说明
  pj --version            显示版本

退出码
  0  都读了、都判断了，没有达到 --fail-on 的问题；fill 已写好
  1  有达到 --fail-on 的问题；fill 有没能写入的单元格
  2  没有做完，结果不能当作完整：用法不对，有文件没有读取，有检查因程序出错没有判断，或输出没能写入
  130、143、129  被 Ctrl+C、结束进程或关闭窗口中断，没有留下半截文件
`;
