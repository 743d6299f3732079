#!/usr/bin/env bash
# Makes speech.pdf: three small pages with running heads, page numbers, indented paragraphs that break over lines
# and pages. Needs chromium and a Chinese font (fonts-noto-cjk).
set -euo pipefail
cd "$(dirname "$0")"
page=$(mktemp --suffix .html)
trap 'rm -f "$page"' EXIT
cat > "$page" <<'HTML'
<!DOCTYPE html><meta charset="utf-8"><style>
@page { size: 148mm 110mm; margin: 18mm;
  @top-center { content: "清溪县人民政府办公室"; } @bottom-center { content: "- " counter(page) " -"; } }
body { font: 12pt/1.8 "Noto Serif CJK SC"; margin: 0; text-align: justify }
h1 { font-size: 16pt; text-align: center } p { margin: 0; text-indent: 2em }
</style>
<h1>在清溪县河道整治动员会上的讲话</h1>
<p style="text-indent: 0">同志们：</p>
<p>这次会议的任务，是部署今年的河道整治工作，动员全县上下统一思想、明确责任、狠抓落实，确保汛期安全，让河水清起来、河岸绿起来。</p>
<p>一、压实责任。县水利局要牵头，各乡镇要配合，汛期前完成清淤2.6公里，排查排水口120处，对问题突出的河段逐一建立台账，明确整改时限。</p>
<p>二、建好队伍。巡河员不少于120名，每月巡查不少于4次，群众满意率要达到95%以上，巡查记录要上传到 River Watch 平台，谁巡查、谁签字、谁负责。</p>
<p>三、严格考核。县督查组每季度通报一次，对落实不力的单位要约谈主要负责人，年底前没有完成任务的，取消评优资格。</p>
<p>同志们，让我们一起努力，坚决打好河道整治这场硬仗！</p>
HTML
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=speech.pdf "file://$page" 2>/dev/null
