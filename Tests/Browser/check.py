"""What must hold for the pages of `jianghua report` in a browser: python3 check.py BINARY [SCREENSHOTS]."""
import glob
import os
import subprocess
import sys
import tempfile
import time

import chromium

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
SIZES = {"desktop": (1440, 1000), "tablet": (820, 1100), "narrow": (390, 844)}

# Every visible text against what lies behind it, by the formula of WCAG 2.2.
CONTRAST = """(() => {
  const parse = color => { const part = color.match(/[\\d.]+/g).map(Number); return part.length < 4 ? [...part, 1] : part };
  const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
  const light = color => { const [r, g, b] = color.slice(0, 3).map(v => { v /= 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 }); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
  const worst = new Map();
  for (const element of document.querySelectorAll('body *')) {
    if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
    if (!element.checkVisibility()) continue;
    const layers = [];
    for (let parent = element; parent; parent = parent.parentElement) layers.push(parse(getComputedStyle(parent).backgroundColor));
    let under = [255, 255, 255, 1];
    for (const layer of layers.reverse()) under = over(layer, under);
    const style = getComputedStyle(element);
    const ink = over(parse(style.color), under);
    const [high, low] = [light(ink), light(under)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    const size = parseFloat(style.fontSize);
    const wanted = size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5;
    if (ratio < wanted) {
      const key = element.tagName + '.' + element.className;
      if (!worst.has(key) || worst.get(key) > ratio) worst.set(key, ratio);
    }
  }
  return [...worst].map(([key, ratio]) => key + ' ' + ratio.toFixed(2));
})()"""

# The source as the page shows it, line by line.
LINES = "[...document.querySelectorAll('.line > p')].map(line => line.textContent)"

failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print("FAILED:", what)


def shown(text):
    """A text as the page must show it: hidden characters by their code points."""
    hidden = set(range(0x00, 0x09)) | set(range(0x0E, 0x20)) | {0x7F, 0xAD, 0xFEFF} | set(range(0x200B, 0x2010)) \
        | set(range(0x2028, 0x202F)) | set(range(0x2060, 0x2070))
    return "".join(f"⟨U+{ord(c):04X}⟩" if ord(c) in hidden else c for c in text)


def check_source(page, source, name):
    with open(source, encoding="utf-8", newline="") as file:
        lines = file.read().split("\n")
    if lines[-1] == "":
        lines.pop()
    check(page.evaluate(LINES) == [shown(line) for line in lines], f"{name}: the text is whole and in order")


def check_page(page, path, name, screenshots):
    for size, (width, height) in SIZES.items():
        for dark in (False, True) if size != "tablet" else (False,):
            page.view(width, height, dark)
            page.open(path)
            place = f"{name}, {size}{', dark' if dark else ''}"
            check(page.complaints() == [], f"{place}: the console is silent: {page.complaints()}")
            overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            check(overflow <= 0, f"{place}: nothing sticks out ({overflow} px)")
            page.evaluate("document.querySelectorAll('details').forEach(element => element.open = true)")
            pale = page.evaluate(CONTRAST)
            check(pale == [], f"{place}: contrast of {pale}")
            if screenshots:
                page.screenshot(os.path.join(screenshots, f"{name}-{size}{'-dark' if dark else ''}.png"), whole=True)
    page.view(1440, 1000, media="print")
    check(page.evaluate("[...document.querySelectorAll('.filter')].every(e => getComputedStyle(e).display === 'none')"),
          f"{name}: the filter is not printed")
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        page.pdf(os.path.join(screenshots, name + ".pdf") if screenshots else file.name)
    page.view(1440, 1000)


def check_behaviour(page, path):
    page.view(1440, 1000)
    page.open(path)
    colour = "getComputedStyle(document.querySelector('.line .unit')).borderBottomStyle"
    before = page.evaluate(colour)
    page.evaluate("document.querySelector('#show-unit').click()")
    check(before != "none" and page.evaluate(colour) == "none", "a kind can be hidden without script")
    jump = page.evaluate("""(() => { const link = document.querySelector('.outline li:last-child a');
      link.click(); const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const box = target.getBoundingClientRect();
      return [target.textContent.length > 0, box.top >= 0 && box.top < innerHeight, scrollY > 0] })()""")
    check(jump == [True, True, True], f"the outline jumps into the text: {jump}")
    crossing = page.evaluate("document.querySelectorAll('.goal .percentage, .goal .quantity').length")
    check(crossing > 0, "figures stand inside goals")


def check_injection(page, path, source):
    page.view(1440, 1000)
    page.open(path)
    page.evaluate("document.querySelectorAll('.line span').forEach(element => element.dispatchEvent("
                  "new MouseEvent('mouseover', {bubbles: true})))")
    time.sleep(0.2)
    check(page.evaluate("typeof window.broken") == "undefined", "no script of a document runs")
    check(page.evaluate("document.title").startswith("关于\"<script>"), "markup in a title stays text")
    check(page.evaluate("document.querySelectorAll('script, img, iframe, link, main style, svg[onload]').length") == 0,
          "no element of a document comes to life")
    check(page.evaluate("[...document.querySelectorAll('*')].every(element => [...element.attributes]"
                        ".every(attribute => !attribute.name.startsWith('on')))"), "no handler comes to life")
    check(page.evaluate("[...document.links].every(link => link.protocol === 'file:')"), "no link leads elsewhere")
    check(page.complaints() == [], f"injection: the console is silent: {page.complaints()}")
    check_source(page, source, "injection")


def check_speed(page, binary, folder):
    source = os.path.join(folder, "long.txt")
    with open(os.path.join(ROOT, "Fixtures/Speeches/clean-simplified/source.txt"), encoding="utf-8") as file:
        text = file.read()
    with open(source, "w", encoding="utf-8") as file:
        file.write(text * (60_000 // len(text.encode()) + 1))
    path = os.path.join(folder, "long.html")
    start = time.monotonic()
    subprocess.run([binary, "report", source, "-o", path], check=True)
    made = time.monotonic() - start
    page.view(1440, 1000)
    seconds = min(page.open(path) for _ in range(3))
    print(f"{os.path.getsize(source) // 1000} kB of text: page of {os.path.getsize(path) // 1000} kB made in "
          f"{made:.2f} s, on the screen in {seconds:.2f} s")
    check(seconds < 2, f"a page of 60 kB text opens at once ({seconds:.2f} s)")


def main():
    binary = os.path.abspath(sys.argv[1])
    screenshots = sys.argv[2] if len(sys.argv) > 2 else ""
    found = chromium.find()
    if not found or not os.access(found, os.X_OK):
        print("skipped: no Chromium here (apt-get install --no-install-recommends chromium)")
        return
    browser = chromium.Browser(found)
    try:
        with tempfile.TemporaryDirectory() as folder:
            page = browser.page()
            sources = sorted(glob.glob(os.path.join(ROOT, "Fixtures/Speeches/*/source.txt")))
            for source in sources:
                name = os.path.basename(os.path.dirname(source))
                path = os.path.join(folder, name + ".html")
                subprocess.run([binary, "report", source, "-o", path], check=True)
                check_page(page, path, name, screenshots)
                check_source(page, source, name)
            check_behaviour(page, os.path.join(folder, "clean-simplified.html"))
            injection = os.path.join(ROOT, "Fixtures/Pages/injection.txt")
            path = os.path.join(folder, "injection.html")
            subprocess.run([binary, "report", injection, "-o", path], check=True)
            check_injection(page, path, injection)
            subprocess.run([binary, "report", *sources, injection, "-o", os.path.join(folder, "all") + "/"], check=True)
            check_page(page, os.path.join(folder, "all", "index.html"), "index", screenshots)
            links = page.evaluate("[...document.links].map(link => decodeURIComponent(link.pathname))")
            check(len(links) == len(sources) + 1 and all(map(os.path.exists, links)), "the index leads to all pages")
            check_speed(page, binary, folder)
    finally:
        browser.close()
    print(f"{len(failures)} failures" if failures else "all pages hold in the browser")
    sys.exit(1 if failures else 0)


main()
