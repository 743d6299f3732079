#!/usr/bin/env bash
# Word files and pages that want to harm: refused by name, within time and memory; nothing is loaded or written.
. "$(dirname "$0")/lib.sh"
python3 - << 'PYTHON'
import io, struct, zipfile
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
def body(text, before=""):
    return f'<?xml version="1.0"?>{before}<w:document {W}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>'
def make(name, entries):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in entries: archive.writestr(path, data)
make("good.docx", [("word/document.xml", body("同志们"))])
make("bomb.docx", [("word/document.xml", body(" " * 300_000_000))])
make("many.docx", [(f"x/{n}", "") for n in range(20_000)] + [("word/document.xml", body("x"))])
make("outside.docx", [("../../escaped.xml", "x"), ("/tmp/jianghua-escaped", "x"), ("word/document.xml", body("好"))])
make("entities.docx", [("word/document.xml", body("&d;", '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>'))])
make("external.docx", [("word/document.xml", body("&x;", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))])
make("network.docx", [("word/document.xml", body("x", '<!DOCTYPE w SYSTEM "http://127.0.0.1:18973/evil.dtd">'))])
make("deep.docx", [("word/document.xml", f"<w:document {W}>" + "<w:p>" * 100_000)])
make("tables.docx", [("word/document.xml", f"<w:document {W}>" + "<w:tbl><w:tr><w:tc>" * 80 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 80 + "</w:document>")])
make("none.docx", [("hello.txt", "x")])
# A size in the central directory that is not true.
data = bytearray(open("good.docx", "rb").read())
at = data.find(b"PK\x01\x02")
data[at + 24:at + 28] = struct.pack("<I", 5)
open("lying.docx", "wb").write(data)
# The bit that says that an entry is encrypted.
data = bytearray(open("good.docx", "rb").read())
data[6] |= 1
at = data.find(b"PK\x01\x02")
data[at + 8] |= 1
open("locked.docx", "wb").write(data)
open("page.html", "w").write('<!DOCTYPE html SYSTEM "http://127.0.0.1:18973/x.dtd"><img src="http://127.0.0.1:18973/a.png"><link rel=stylesheet href="http://127.0.0.1:18973/a.css"><script src="http://127.0.0.1:18973/a.js"></script><iframe src="http://127.0.0.1:18973/f"></iframe><p>同志们:一是好。')
open("deep.html", "w").write("<b>" * 200_000 + "底")
open("attributes.html", "w").write("<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">好")
PYTHON
# Somebody listens, and must hear nothing.
python3 -c '
import socket
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", 18973))
listener.listen()
listener.accept()
open("heard", "w").write("x")' 2> /dev/null &
listener=$!
sleep 0.3
bounded() { (ulimit -v 1500000; exec timeout 60 "$jianghua" extract "$@"); }
expect 0 '' bounded good.docx outside.docx page.html
expect 2 'bomb.docx: unpacked, the document is over the limit' bounded bomb.docx
expect 2 'many.docx: the file has more than 10000 parts; refused' bounded many.docx
expect 2 'entities.docx: the (document declares entities|file is damaged)' bounded entities.docx
expect 2 'external.docx: the document declares entities' bounded external.docx
expect 2 'network.docx: the document declares entities' bounded network.docx
expect 2 'deep.docx: the file is damaged' bounded deep.docx
expect 0 '' bounded tables.docx
expect 2 'none.docx: this is no Word document' bounded none.docx
expect 2 'locked.docx: the document is protected by a password|locked.docx: the file is damaged' bounded locked.docx
bounded lying.docx > out 2> err
status=$?
[ $status = 0 ] || [ $status = 2 ] || complain "a lying size: exit $status"
expect 2 'deep.html: elements are nested too deep|deep.html: ' bounded deep.html
expect 0 '' bounded attributes.html
grep -q root: out && complain "a file of the machine is in the output"
sleep 0.2
[ ! -e heard ] || complain "something was loaded over the network"
kill $listener 2> /dev/null
wait $listener 2> /dev/null
[ ! -e ../escaped.xml ] && [ ! -e /tmp/jianghua-escaped ] || complain "an archive wrote outside"
finish
