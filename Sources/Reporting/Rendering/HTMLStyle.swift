/// How a page looks: on a screen, on a phone, on paper.
enum HTMLStyle {
  /// Symbols of verdicts in text, what a page shows for them, and the ground behind.
  static let verdicts: [Character: (symbol: String, ground: String)] = [
    "v": ("✓", "good"), "+": ("+", "good"), "~": ("~", "watch"), "!": ("!", "watch"),
    "x": ("✗", "bad"), "<": ("↓", "bad"), "?": ("?", "open"),
  ]

  /// Ground and ink of verdicts.
  static let grounds: [(name: String, ground: String, ink: String)] = [
    ("good", "#d9ecf7", "#0a4a73"), ("watch", "#fdf0c8", "#5f4500"),
    ("bad", "#fbdfd2", "#842400"), ("open", "#e8eaed", "#3b4046"),
  ]

  static var sheet: String {
    let verdicts = grounds.map { ".\($0.name){background:\($0.ground);color:\($0.ink)}" }
    return (base + verdicts + [screen, phone, print]).joined(separator: "\n")
  }

  private static let base = [
    ":root{color-scheme:light}",
    "*{box-sizing:border-box}",
    "body{margin:0 auto;max-width:62rem;padding:1.5rem 1.25rem 4rem;background:\(ChartStyle.paper);"
      + "color:\(ChartStyle.ink);font:1rem/1.5 sans-serif;overflow-wrap:break-word}",
    "h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3rem;text-wrap:balance}",
    "h2{font-size:1.4rem;line-height:1.25;margin:2.6rem 0 .6rem;padding-top:.8rem;"
      + "border-top:3px solid \(ChartStyle.ink)}",
    "h3{font-size:1.08rem;line-height:1.3;margin:1.8rem 0 .4rem}",
    "p,ul{margin:.4rem 0 .8rem;max-width:46rem}",
    "ul{padding-left:1.2rem}li{margin:.25rem 0}",
    ".facts{color:\(ChartStyle.quiet);margin:0 0 1rem}",
    "nav ul{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;"
      + "max-width:none;font-size:.92rem}",
    "a{color:\(ChartStyle.projected)}",
    ".note,.source{font-size:.84rem;line-height:1.4;color:\(ChartStyle.quiet);margin:.3rem 0}",
    ".charts{display:grid;gap:2.2rem 2rem;margin:1rem 0;"
      + "grid-template-columns:repeat(auto-fill,minmax(min(100%,25rem),1fr))}",
    ".miniatures{display:grid;gap:1rem;margin:1rem 0;"
      + "grid-template-columns:repeat(auto-fill,minmax(min(46%,10.5rem),1fr))}",
    ".charts:has(>figure:only-child){grid-template-columns:minmax(0,30rem)}",
    "figure{margin:0;min-width:0}",
    "figcaption strong{display:block;line-height:1.3;text-wrap:pretty}",
    "figcaption span{display:block;font-size:.84rem;line-height:1.4;color:\(ChartStyle.quiet);"
      + "margin:.15rem 0 .5rem}",
    "svg{display:block;width:100%;height:auto}",
    ".table{overflow-x:auto;margin:.5rem 0}",
    "table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.35;"
      + "font-variant-numeric:tabular-nums}",
    "th{text-align:left;vertical-align:bottom;font-weight:600;color:\(ChartStyle.quiet);"
      + "border-bottom:1.5px solid \(ChartStyle.ink);padding:.3rem .5rem}",
    "td{vertical-align:top;border-bottom:1px solid \(ChartStyle.grid);padding:.35rem .5rem}",
    "tr.break td{border-top:1.5px solid \(ChartStyle.axis)}",
    "figure td.whole:not(.number){white-space:normal}",
    ".number{text-align:right}.whole{white-space:nowrap}th.whole{white-space:normal}",
    "details{margin:.5rem 0}summary{cursor:pointer;font-size:.88rem;color:\(ChartStyle.projected)}",
    ".verdict{display:inline-block;padding:.1rem .5rem;border-radius:.25rem;font-weight:600}",
  ]

  private static let screen =
    "@media screen{figure table{font-size:.82rem}}"
    + "figure .verdict{padding:0;background:none}"

  /// Wide tables become a block a row, a line a column.
  private static let phone = """
    @media screen and (max-width:40rem){
    body{padding:1rem .9rem 3rem}
    h1{font-size:1.5rem}
    table.wide,table.wide tbody,table.wide tr,table.wide td{display:block;width:100%}
    table.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    table.wide tr{border-bottom:1.5px solid \(ChartStyle.axis);padding:.4rem 0}
    table.wide td{border:0;padding:.12rem 0;text-align:left;white-space:normal;display:grid;
    grid-template-columns:8.5rem 1fr;gap:.6rem}
    table.wide td::before{content:attr(data-label);color:\(ChartStyle.quiet)}
    table.wide td.empty{display:none}
    table.wide td:first-child{display:block}
    table.wide td:first-child::before{content:none}
    .verdict{justify-self:start}
    }
    """

  private static let print = """
    @page{size:A4;margin:12mm 13mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);\
    font:8pt sans-serif;color:\(ChartStyle.quiet)}}
    @media print{
    html{font-size:9pt}
    body{max-width:none;padding:0}
    nav{display:none}
    a{color:inherit;text-decoration:none}
    h2{margin-top:1.6rem}h2,h3,h2+p,h3+p{break-after:avoid}
    .charts{display:block;columns:2;column-gap:1.4rem}.charts>figure{margin-bottom:.9rem}
    .charts:has(>figure:only-child){columns:auto;max-width:11cm}
    .miniatures{grid-template-columns:repeat(5,1fr)}
    figure,figcaption,svg,tr,li{break-inside:avoid}figure:only-child{break-inside:auto}
    figcaption,summary,thead,tbody tr:first-child,tbody tr:nth-last-child(2){break-after:avoid}
    thead{display:table-header-group}
    .table{overflow:visible}
    table{font-size:7.8pt}th,td{padding:.12rem .3rem}
    figure>svg{width:88%}figure:only-child>svg{width:100%;max-height:20cm}
    figcaption span{margin:.1rem 0 .2rem}
    figure .note,figure .source{font-size:6.8pt;line-height:1.25;margin:.15rem 0}
    figure details{margin:.15rem 0}figure summary{font-size:6.8pt}figure .table{margin:.1rem 0}
    figure table{font-size:6.8pt}figure th,figure td{padding:.03rem .25rem;line-height:1.22}
    figure td:nth-child(2):not(.number){min-width:9em}
    figure .dense{font-size:6pt}figure .denser{font-size:5.2pt}figure :is(.dense,.denser) td:nth-child(2){min-width:6em}
    figure :is(.dense,.denser) :is(th,td){padding:.03rem .15rem}
    figure thead th{padding-bottom:.12rem}figure tbody tr:first-child td{padding-top:.12rem}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    details:not(.long)::details-content{content-visibility:visible;display:block;block-size:auto}
    summary{list-style:none;font-weight:600;color:inherit}
    summary::-webkit-details-marker{display:none}
    }
    """
}
