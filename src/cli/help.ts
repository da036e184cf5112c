export const HELP = `pj：检查和填写绩效自评表（.xlsx）

用法
  pj check 文件或文件夹… [选项]    检查，报告写到标准输出
  pj fill 文件 -o 输出文件 [选项]   填写能算出的得分、执行率和合计，另存为新文件
  pj profiles [标识…]              列出评分规则；写明标识的，列出它的每条规则和出处

check 的选项
  --format text|json|markdown|html|sarif   报告格式，默认 text
  --profile 标识|规则文件.json              评分规则，默认按表自动识别
  --fail-on error|warning|never            发现到哪种程度时退出码为 1，默认 error
  --preset submission|draft                submission 按提交要求检查（默认）；draft 只查已填的内容
  --mark 输出                              另存一份标出问题单元格的副本；多个文件时写文件夹
  -o, --output 报告文件                     报告写到文件

fill 的选项
  -o, --output 输出文件                     必填，不能是原文件
  --overwrite                              已填但与算出的不同的也改
  --qualitative full                       完成情况为“达成预期指标”等的定性指标填满分
  --profile 标识|规则文件.json              同上
  --format text|json                       清单格式，默认 text

其他
  pj help、pj --help      显示本说明
  pj --version            显示版本

退出码
  0  没有达到 --fail-on 的问题；fill 已写好
  1  有达到 --fail-on 的问题；fill 有没能写入的单元格
  2  用法不对，或没有一个文件能读取
`;
