"""Makes the picture of the README: python3 picture.py BINARY SPEECH PICTURE.png

Shows the page of `jianghua report` for a speech from its second part on. Wants Chromium, a CJK font and pngquant.
"""
import base64
import os
import subprocess
import sys
import tempfile

import chromium

WIDTH, HEIGHT, LINE = 1180, 900, 18

binary, speech, picture = sys.argv[1:]
browser = chromium.Browser(chromium.find())
try:
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report.html")
        subprocess.run([binary, "report", speech, "-o", report, "-q"], check=True)
        page = browser.page()
        page.view(WIDTH, HEIGHT)
        page.open(report)
        page.evaluate(f"document.querySelectorAll('.line')[{LINE - 1}].scrollIntoView()")
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        shot = page.call("Page.captureScreenshot", format="png")["data"]
        full = os.path.join(folder, "full.png")
        with open(full, "wb") as file:
            file.write(base64.b64decode(shot))
        subprocess.run(["pngquant", "96", "--strip", "--force", "--output", picture, full], check=True)
finally:
    browser.close()
