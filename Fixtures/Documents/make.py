"""Makes the fixtures of this folder. The speech is invented. Run: python3 make.py (the PDF: make_pdf.sh)."""
import os
import zipfile

os.chdir(os.path.dirname(os.path.abspath(__file__)))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def paragraph(text, number=None, style=None, properties="", runs=None):
    numbering = f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = runs or f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
    return f"<w:p><w:pPr>{style}{numbering}{properties}</w:pPr>{runs}</w:p>"


def level(index, form, text, start=1, more=""):
    return (f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
            f'<w:lvlText w:val="{text}"/></w:lvl>')


def row(*cells):
    return "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{paragraph(c)}</w:tc>" for c in cells) + "</w:tr>"


NUMBERING = f"""<?xml version="1.0" encoding="UTF-8"?><w:numbering {W}>
<w:abstractNum w:abstractNumId="0">{level(0, "chineseCounting", "%1、")}{level(1, "chineseCounting", "（%2）")}{
    level(2, "decimal", "%3.")}{level(3, "decimal", "（%4）")}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "●")}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">{level(0, "decimal", "%1", 3, '<w:suff w:val="space"/>')}{
    level(1, "decimal", "%1.%2")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"""

STYLES = f"""<?xml version="1.0" encoding="UTF-8"?><w:styles {W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
<w:style w:type="paragraph" w:styleId="Part"><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Section"><w:basedOn w:val="Part"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>"""

BODY = "".join([
    paragraph("在清溪县河道整治动员会上的讲话", style="Title"),
    paragraph("同志们："),
    paragraph("", runs="<w:r><w:t>这次会议的任务，是部署</w:t></w:r><w:del><w:r><w:delText>去年</w:delText></w:r></w:del>"
              "<w:ins><w:r><w:t>今年</w:t></w:r></w:ins><w:r><w:t>的河道整治。</w:t></w:r>"),
    paragraph("压实责任", style="Part"),
    paragraph("县水利局要牵头，各乡镇要配合。", style="Section"),
    paragraph("每月巡查一次。", number=(1, 2)),
    paragraph("汛期前完成清淤2.6公里。", number=(1, 2)),
    paragraph("县住建局要管好排水口。", style="Section"),
    paragraph("建立台账。", number=(4, 2)),
    paragraph("", runs='<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>jiàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>建</w:t>'
              '</w:r></w:rubyBase></w:ruby><w:t>好队伍</w:t></w:r>', style="Part"),
    paragraph("巡河员不少于120名。", number=(2, 0)),
    paragraph("达标率要达到", properties="<w:rPr><w:del/></w:rPr>"),
    paragraph("95%以上。"),
    "<w:tbl><w:tblPr/>" + row("单位", "任务") + row("县水利局", "清淤") + "</w:tbl>",
    paragraph("附件", number=(3, 0)),
    paragraph("名单", number=(3, 1)),
    paragraph("", runs='<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>'
              + paragraph("文本框里的话") + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
              + paragraph("文本框里的话") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
              '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/>'
              "<w:t>左</w:t><w:tab/><w:t>右</w:t><w:br/><w:t>下</w:t></w:r>"),
])

TYPES = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
</Types>"""
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"
RELATIONS = f"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{P}">
<Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>"""
PARTS = f"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{P}">
<Relationship Id="r1" Type="{R}/numbering" Target="numbering.xml"/>
<Relationship Id="r2" Type="{R}/styles" Target="styles.xml"/></Relationships>"""


def write_zip(name, entries):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in entries.items():
            archive.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def document(body, name, more=""):
    write_zip(name, {
        "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/_rels/document.xml.rels": PARTS,
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?>{more}<w:document {W} {MC}><w:body>{body}</w:body></w:document>',
        "word/numbering.xml": NUMBERING, "word/styles.xml": STYLES})


document(BODY, "speech.docx")

PAGE = """<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>清溪县 - 讲话</title>
<script>var note = "一是要加载脚本。";</script><style>p { color: black }</style></head>
<body>
<div class="top-nav"><a href="/">首页</a> <a href="/news">要闻</a> <a href="/docs">文件</a></div>
<h1>在清溪县河道整治动员会上的讲话</h1>
<div id="main"><div class="article">
<p>同志们：</p>
<p>　　这次会议的任务，是部署今年的河道
整治，建<ruby>设<rp>(</rp><rt>shè</rt><rp>)</rp></ruby>幸福河湖。</p>
<p>　　一、压实责任。<a href="/w">县水利局</a>要牵头，各乡镇要配合，汛期前完成清淤2.6公里。<br>
　　二、建好队伍。巡河员不少于120名，达标率要达到&nbsp;95%以上。</p>
<ol style="list-style-type: cjk-ideographic" start="3"><li>建立台账，每月巡查一次。</li><li>严格考核 &lt;不走过场&gt;。</li></ol>
<table><tr><th>单位</th><th>任务</th></tr><tr><td>县水利局</td><td><p>清淤</p></td></tr></table>
<p style="display: none">看不见的话</p>
<p>　　同志们，河道整治任务艰巨，让我们一起努力，确保年底前全面完成。</p>
</div>
<div class="share">分享到 <a href="#">微信</a></div></div>
<ul><li><a href="1">相关讲话之一</a></li><li><a href="2">相关讲话之二</a></li></ul>
<footer>清溪县人民政府 版权所有</footer>
</body></html>
"""
for name, charset, encoding in [
    ("speech.html", "utf-8", "utf-8"), ("speech-gb.html", "gb2312", "gb18030"), ("speech-unnamed-gb.html", "", "gb18030"),
]:
    with open(name, "wb") as file:
        file.write(PAGE.replace("CHARSET", charset).encode(encoding))

TEXT = """在清溪县河道整治动员会上的讲话
同志们：
这次会议的任务，是部署今年的河道整治。
一、压实责任。县水利局要牵头，各乡镇要配合，汛期前完成清淤2.6公里。
二、建好队伍。巡河员不少于120名，达标率要达到95%以上。
"""
with open("speeches.csv", "w", encoding="utf-8-sig", newline="") as file:
    rows = [("地区", "编号", "日期", "正文"), ("清溪县", "qx-1", "2026-03-05", TEXT), ("清溪县", "qx-2", "", '他说:"好,很好。"')]
    file.writelines(",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n" for cells in rows)
with open("speeches.jsonl", "w", encoding="utf-8") as file:
    import json
    file.write(json.dumps({"id": "qx-1", "date": "2026-03-05", "text": TEXT}, ensure_ascii=False) + "\n")
    file.write(json.dumps({"id": "qx-2", "text": "他说:“好。”"}) + "\n")
# The PDF: make_pdf.sh.
