/// The style of a page: screen, narrow screen, dark, print.
enum Stylesheet {
    static let text: StaticString = """
        :root{--ink:#1b1f24;--soft:#59636e;--faint:#636d78;--line:#dfe3e8;--paper:#fff;--desk:#f5f6f8;
        --accent:#a61e22;--link:#0b57a4;
        --goal:#e2f3e5;--goal-edge:#1a7f37;--unit:#0b57a4;--percentage:#8f3d00;--percentage-bed:#ffedd8;
        --quantity:#6d4a00;--quantity-bed:#fbf3d0;--time:#7b2a99;--time-bed:#f6e9fb;--requirement:#6e7781;
        --doubt:#c2182b;--doubt-bed:#fdecee;--bar:#3b7dc4;--bar-up:#2c8a4b;--bar-down:#b4532a}
        @media (prefers-color-scheme:dark){:root{--ink:#e4e8ec;--soft:#a5afba;--faint:#8d97a2;--line:#333b44;
        --paper:#171b20;--desk:#0f1216;--accent:#ff8a80;--link:#79b8ff;
        --goal:#163321;--goal-edge:#56c27a;--unit:#79b8ff;--percentage:#ffb77a;--percentage-bed:#3a2412;
        --quantity:#e9cf78;--quantity-bed:#332b10;--time:#d9a3f0;--time-bed:#321f3c;--requirement:#8d97a2;
        --doubt:#ff8a94;--doubt-bed:#3d181c;--bar:#4f8fd6;--bar-up:#46a866;--bar-down:#cf7247}}
        *{box-sizing:border-box}
        html{scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--desk);color:var(--ink);line-height:1.6;
        font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;font-size:15px}
        :lang(zh-Hant) body,body:lang(zh-Hant){font-family:"Noto Sans CJK TC","Source Han Sans TC","PingFang TC",
        "Microsoft JhengHei",sans-serif}
        a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
        a:focus-visible,summary:focus-visible,input:focus-visible{outline:2px solid var(--link);outline-offset:2px}
        bdi,p,td,a{unicode-bidi:isolate}
        .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
        .head{padding:1.4rem 2rem .6rem;background:var(--paper);border-top:4px solid var(--accent)}
        .where{color:var(--soft);font-size:.82rem;overflow-wrap:anywhere}
        h1{margin:.2rem 0 .7rem;font-size:1.6rem;line-height:1.35;font-weight:700;overflow-wrap:anywhere}
        .counts{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:0}
        .counts a,.counts span{color:var(--soft);font-size:.85rem}.counts b{color:var(--ink);font-size:1.25rem;margin-right:.2rem;
        font-variant-numeric:tabular-nums}.counts .none,.counts .none b{color:var(--faint);font-weight:400}
        .filter{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:.15rem 1rem;margin:0;
        padding:.5rem 2rem;border:0;border-bottom:1px solid var(--line);background:var(--paper);font-size:.85rem}
        .filter legend{position:absolute;left:-99rem}.filter label{display:inline-flex;align-items:center;gap:.3rem;
        cursor:pointer}.filter input{margin:0;accent-color:var(--accent)}
        .roles{display:inline-flex;gap:.8rem;margin-left:auto;color:var(--soft)}
        .columns{display:grid;grid-template-columns:17rem minmax(0,1fr);align-items:start}
        .outline{position:sticky;top:2.6rem;max-height:calc(100vh - 2.6rem);overflow:auto;padding:1rem .8rem 2rem 2rem;
        font-size:.86rem;line-height:1.45}
        .outline h2{margin:.4rem 0;font-size:.78rem;color:var(--soft);font-weight:600;letter-spacing:.1em}
        .outline h3{margin:.8rem 0 .2rem;font-size:.9rem}
        .outline ul{list-style:none;margin:0;padding:0}.outline ul ul{padding-left:.85rem;margin-left:.3rem;
        border-left:1px solid var(--line)}
        .outline li{margin:.1rem 0}.outline a{display:flex;gap:.4rem;padding:.12rem .3rem;color:var(--ink);
        border-radius:4px}.outline a:hover{background:var(--line);text-decoration:none}
        .outline a b{flex:none;color:var(--accent);font-weight:600}.outline a.statement{color:var(--soft)}
        .outline a.statement b{color:var(--faint)}
        .outline a span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;
        overflow-wrap:anywhere}
        .outline summary{display:flex;list-style:none;cursor:pointer}.outline summary::-webkit-details-marker{display:none}
        .outline summary::before{content:"▾";flex:none;width:.8rem;color:var(--faint);font-size:.75rem;line-height:1.9}
        .outline details:not([open])>summary::before{content:"▸"}.outline li>a{margin-left:.8rem}
        .empty{color:var(--soft)}
        main{min-width:0;padding:1.2rem 2rem 3rem 1rem;max-width:78rem}
        main>section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:1rem 1.4rem;
        margin-bottom:1.2rem}
        section h2{display:inline;font-size:1.05rem;margin:0}section h2 small{color:var(--soft);font-weight:400}
        .source>h2{display:block;margin-bottom:.6rem}
        .speech+.speech{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:.6rem}
        .speech-head{color:var(--soft);font-size:.82rem;margin:.3rem 0 .6rem 3rem}
        .line{display:grid;grid-template-columns:2.2rem minmax(0,44em) minmax(8rem,13rem);column-gap:.8rem;
        font-size:1.04rem;line-height:2.05}
        .plain .line{grid-template-columns:2.2rem minmax(0,52em)}
        .line.blank{line-height:1.1}.line>p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;contain:paint}
        .line .n{color:var(--faint);font-size:.72rem;text-align:right;line-height:2.9;user-select:none;
        font-variant-numeric:tabular-nums}.line.blank .n{line-height:1.6}
        .line:target{background:var(--desk)}
        aside{font-size:.78rem;line-height:1.45;padding-top:.45rem}
        .note{display:block;color:var(--ink);background:var(--doubt-bed);border-left:3px solid var(--doubt);
        padding:.15rem .5rem;margin:0 0 .3rem;border-radius:0 4px 4px 0;overflow-wrap:anywhere}
        .note b{color:var(--doubt)}
        .outside{color:var(--soft);font-size:.92em}.outside summary{cursor:pointer;font-size:.85rem;
        margin:.4rem 0 .4rem 3rem}
        .line .number{font-weight:700;color:var(--accent)}.line .number.statement{color:var(--soft)}
        .heading{font-weight:700}.heading.statement{font-weight:600;color:var(--soft)}.heading.sentence{font-weight:inherit}
        .goal{background:var(--goal);border-radius:3px;box-shadow:inset 0 -2px 0 var(--goal-edge);padding:.18em 0}
        .goal.strive{box-shadow:inset 0 -1px 0 var(--goal-edge)}.goal.plan{box-shadow:none}
        .requirement{text-decoration:underline dotted var(--requirement) 1px;text-underline-offset:.5em}
        .unit{color:var(--unit);border-bottom:1px dotted var(--unit)}
        .unit.lead{border-bottom:3px double var(--unit);font-weight:700}
        .unit.responsible{border-bottom:2px solid var(--unit)}.unit.assist{border-bottom:2px dashed var(--unit)}
                .percentage{color:var(--percentage);background:var(--percentage-bed);border-radius:3px;padding:.08em .12em}
        .quantity{color:var(--quantity);background:var(--quantity-bed);border-radius:3px;padding:.08em .12em}
        .time{color:var(--time);background:var(--time-bed);border-radius:3px;padding:.08em .12em}
        .diagnostic{text-decoration:underline wavy var(--doubt) 1px;text-underline-offset:.3em}
        .line span:target{outline:3px solid var(--accent);outline-offset:1px;border-radius:3px}
        body:has(#show-goal:not(:checked)) .line .goal{background:none;box-shadow:none}
        body:has(#show-unit:not(:checked)) .line .unit{color:inherit;border:0;font-weight:inherit}
        body:has(#show-percentage:not(:checked)) .line .percentage{color:inherit;background:none}
        body:has(#show-quantity:not(:checked)) .line .quantity{color:inherit;background:none}
        body:has(#show-time:not(:checked)) .line .time{color:inherit;background:none}
        body:has(#show-requirement:not(:checked)) .line .requirement{text-decoration:none}
        body:has(#show-diagnostic:not(:checked)) .line .diagnostic{text-decoration:none}
        body:has(#show-diagnostic:not(:checked)) aside{display:none}
        .list summary{cursor:pointer}.scroll{overflow-x:auto;margin-top:.6rem}
        table{border-collapse:collapse;width:100%;font-size:.88rem}
        th{text-align:left;color:var(--soft);font-weight:600;white-space:nowrap;border-bottom:2px solid var(--line);
        padding:.3rem .7rem .3rem 0}
        td{vertical-align:top;padding:.32rem .7rem .32rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
        tbody tr:hover{background:var(--desk)}tbody tr:last-child td{border-bottom:0}
        td.what{min-width:11em;width:30%}td.what a{color:inherit}td.what.d2{padding-left:1em}td.what.d3{padding-left:2em}td.what.d4{padding-left:3em}td.who{min-width:6em;width:14%}td.when{min-width:6em}td.quote{color:var(--soft)}
        td.place,td.number{white-space:nowrap;font-variant-numeric:tabular-nums}
        td.value{white-space:nowrap;font-variant-numeric:tabular-nums;font-weight:600}
        td.places{font-variant-numeric:tabular-nums;color:var(--soft)}
        code{font-family:"Noto Sans Mono CJK SC",ui-monospace,monospace;font-size:.85em;color:var(--soft);white-space:nowrap}
        .chip{display:inline-block;padding:0 .45em;border-radius:4px;background:var(--desk);border:1px solid var(--line);
        font-size:.82rem;line-height:1.5;white-space:nowrap;font-weight:400}
        .chip.must{color:var(--goal-edge);border-color:currentColor;font-weight:600}
        .chip.strive{color:var(--goal-edge)}.chip.lead{background:var(--unit);border-color:var(--unit);color:var(--paper);
        font-weight:700}.chip.responsible{color:var(--unit);border-color:var(--unit)}
        .chip.doubt,.chip.masked{color:var(--doubt);background:var(--doubt-bed);border-color:transparent;margin-left:.3em}
        .chip.doubt{margin-left:0}
        .charts{columns:26rem;column-gap:2.2rem;margin-top:.6rem}
        .chart{margin:0 0 1.4rem;break-inside:avoid-column}
        .chart figcaption{font-weight:600;font-size:.9rem;margin-bottom:.3rem}.chart small{color:var(--soft);font-weight:400}
        .bar{display:grid;grid-template-columns:11em minmax(4rem,1fr) 8.5em;gap:.6rem;align-items:center;font-size:.82rem;
        line-height:1.35;padding:.1rem 0}
        .bar .name{color:var(--ink);text-align:right;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;
        -webkit-line-clamp:2}.bar svg{width:100%;height:14px;background:var(--desk);display:block}
        .bar .value{white-space:nowrap;font-variant-numeric:tabular-nums}.bar i{font-style:normal;color:var(--soft)}
        .bar .grid{stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke;fill:none}
        .bar .body{fill:var(--bar)}.bar.increase .body{fill:var(--bar-up)}.bar.decrease .body{fill:var(--bar-down)}
        .bar .range{fill:var(--bar);opacity:.45}.bar .bound{fill:var(--ink)}
        .bar .wall,.bar .start{stroke:var(--ink);stroke-width:2;vector-effect:non-scaling-stroke}
        .bar .start{stroke-dasharray:3 2}.more{color:var(--soft);font-size:.82rem}
        .foot{padding:0 2rem 2rem;color:var(--faint);font-size:.8rem}
        body>main{padding:1.2rem 2rem}#pages td a{color:var(--link)}#failures td:last-child{color:var(--doubt)}
        @media (max-width:70rem){.line{grid-template-columns:2.2rem minmax(0,1fr)}.line aside{grid-column:2;padding:0 0 .5rem}
        .line aside .note{display:inline-block;margin-right:.4rem}.columns{grid-template-columns:14rem minmax(0,1fr)}}
        @media (max-width:48rem){.columns{display:block}.outline{position:static;max-height:45vh;padding:.6rem 1rem;
        border-bottom:1px solid var(--line)}.sections{display:flex;flex-wrap:wrap;gap:.1rem .6rem}.sections li>a{margin:0}
        .head,.filter{padding-left:1rem;padding-right:1rem}
        .filter{position:static}.roles{margin-left:0}main{padding:1rem .5rem}main>section{padding:.8rem}
        .line{grid-template-columns:1.6rem minmax(0,1fr);column-gap:.5rem}h1{font-size:1.3rem}
        .bar{grid-template-columns:7em minmax(3rem,1fr) 7.5em}.charts{columns:auto}}
        @media print{@page{size:A4;margin:16mm 14mm}:root{--desk:#fff}body{font-size:10pt;background:#fff}
        .skip,.filter,.foot,.outside{display:none}.head{border:0;padding:0 0 4mm}.counts a{color:inherit}
        .columns{display:block}.outline{position:static;max-height:none;padding:0 0 4mm;columns:2;font-size:9pt}
        .outline .sections,.outline h2{display:none}main{padding:0;max-width:none}
        main>section{border:0;padding:0;margin:0 0 6mm}.line{grid-template-columns:1.8rem minmax(0,1fr) 9rem;font-size:10.5pt;
        line-height:1.9}.line aside{grid-column:auto}.list{break-before:auto}thead{display:table-header-group}
        tr,.bar{break-inside:avoid}summary,figcaption,section h2{break-after:avoid}td.what,td.who,td.when{min-width:0}a{color:inherit}.scroll{overflow:visible}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}

        """
}
