# 绩效自评助手 {{version}}：把共享文件夹登记为 Excel 的受信任目录（只写当前用户的注册表，不需要管理员权限）。
#   install.cmd                登记
#   install.cmd -Check         只检查，不改动
#   install.cmd -Remove        取消登记
#   install.cmd -ClearCache    登记，并清除 Office 加载项缓存（更新后还看到旧版时用；先关闭全部 Office 程序）
param(
  # 放清单的文件夹，必须是 \\服务器\共享 的形式；不写就是本脚本旁边的 catalog 文件夹。
  [string]$Share = '',
  [switch]$Check,
  [switch]$Remove,
  [switch]$ClearCache
)
$ErrorActionPreference = 'Stop'
$base = '{{base}}'
$addin = '{{addin}}'
$catalog = '{{{catalog}}}'
$key = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$catalog"
$cache = Join-Path $env:LOCALAPPDATA 'Microsoft\Office\16.0\Wef'

function Say([string]$mark, [string]$text) { Write-Host ('[{0}] {1}' -f $mark, $text) }

# Office 只认 UNC 路径；映射的盘符换回它所指的共享。
function Get-UncPath([string]$path) {
  if ($path.StartsWith('\\')) { return $path.TrimEnd('\') }
  $drive = Get-PSDrive -Name $path.Substring(0, 1) -ErrorAction SilentlyContinue
  if ($drive -and $drive.DisplayRoot -and $drive.DisplayRoot.StartsWith('\\')) {
    return ($drive.DisplayRoot.TrimEnd('\') + $path.Substring(2)).TrimEnd('\')
  }
  return $null
}

function Test-Excel {
  $office = Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Office\ClickToRun\Configuration' -ErrorAction SilentlyContinue
  if ($office) { Say '信息' ('Office {0}（{1}）' -f $office.VersionToReport, $office.ProductReleaseIds) }
  else { Say '注意' '没有找到即点即用的 Office。需要 Excel 2021、2024 或 Microsoft 365；WPS 和旧版请用浏览器版。' }
}

function Test-Site {
  try {
    [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    $null = Invoke-WebRequest -UseBasicParsing -Uri "$base/self.html" -TimeoutSec 20
    Say '通过' "网站可以访问：$base"
  } catch {
    Say '不通过' ('网站打不开：{0}' -f $_.Exception.Message)
    Say '不通过' '请在浏览器里打开上面的网址：有证书警告的，先安装单位的根证书；打不开的，检查主机名和网络。'
  }
}

if ($Remove) {
  if (Test-Path $key) { Remove-Item $key; Say '通过' '已取消登记。重新打开 Excel 后生效。' }
  else { Say '信息' '没有登记过，不需要取消。' }
  exit 0
}

if ($Share -eq '') { $Share = Join-Path $PSScriptRoot 'catalog' }
$unc = Get-UncPath $Share
if (-not $unc) {
  Say '不通过' "$Share 不是共享文件夹。请把 catalog 文件夹放到文件服务器的共享里，从 \\服务器\共享 打开本脚本，或用 -Share 写明。"
  exit 1
}
$file = Join-Path $unc 'manifest.xml'
if (-not (Test-Path $file)) { Say '不通过' "没有找到 $file，或者没有读取权限。"; exit 1 }
[xml]$manifest = Get-Content $file -Encoding UTF8 -Raw
if ($manifest.OfficeApp.Id -ne $addin) {
  Say '不通过' "$file 不是同一次部署的清单（编号不同）。请把压缩包里的 catalog 文件夹整个复制过来。"
  exit 1
}
Say '通过' ('清单 {0} 版：{1}' -f $manifest.OfficeApp.Version, $file)
Test-Excel
Test-Site

if ($Check) {
  if (Test-Path $key) { Say '信息' ('已登记：{0}' -f (Get-ItemProperty $key).Url) } else { Say '信息' '还没有登记。' }
  exit 0
}

$null = New-Item -Path $key -Force
$null = New-ItemProperty -Path $key -Name 'Id' -Value $catalog -PropertyType String -Force
$null = New-ItemProperty -Path $key -Name 'Url' -Value $unc -PropertyType String -Force
# 1：在加载项对话框里显示。
$null = New-ItemProperty -Path $key -Name 'Flags' -Value 1 -PropertyType DWord -Force
Say '通过' "已登记受信任目录：$unc"

if ($ClearCache) {
  $running = Get-Process excel, winword, powerpnt, outlook -ErrorAction SilentlyContinue
  if ($running) { Say '不通过' '请先关闭全部 Office 程序，再运行一次 -ClearCache。'; exit 1 }
  if (Test-Path $cache) { Get-ChildItem $cache | Remove-Item -Recurse -Force; Say '通过' '已清除加载项缓存。' }
}
Say '下一步' '重新打开 Excel，点 插入（或 开始）- 加载项 - 更多加载项 - 共享文件夹，选 绩效自评助手，点 添加。'
