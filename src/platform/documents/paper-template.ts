/**
 * How a paper looks as PDF, in Typst. Everything that somebody wrote comes in as JSON, never as part of this source,
 * so that nothing in it is ever read as markup.
 */
export const PAPER_TEMPLATE = `
#let paper = json(bytes(sys.inputs.paper))
#let (year, month, day) = paper.date

#set document(
  title: paper.title,
  author: paper.author,
  date: datetime(year: year, month: month, day: day),
)
#set page(
  paper: "a4",
  flipped: paper.landscape,
  margin: (top: 22mm, bottom: 22mm, x: if paper.landscape { 16mm } else { 22mm }),
  header: align(end, text(8pt, fill: luma(70), paper.header.join(linebreak()))),
  footer: context {
    set text(8pt, fill: luma(70))
    set par(leading: 0.5em)
    grid(
      columns: (1fr, auto, 1fr),
      align: (start, center, end),
      paper.footer.join(linebreak()),
      if paper.numbered { counter(page).display("1 / 1", both: true) } else { [] },
      [],
    )
  },
)
#set text(
  font: "BIZ UDPGothic",
  fallback: false,
  lang: paper.lang,
  size: if paper.landscape { 9.5pt } else { 10.5pt },
)
#set par(leading: 0.8em, spacing: 1em, justify: true)
#set list(indent: 0.5em, body-indent: 0.5em, marker: [・])
#set enum(indent: 0.5em, body-indent: 0.5em)

#show title: set text(16pt, weight: "bold")
#show title: set align(center)
#show title: set block(above: 1.2em, below: 0.8em)
#set heading(numbering: none)
#show heading: set par(justify: false, leading: 0.6em)
#show heading.where(level: 1): it => block(
  above: 1.9em, below: 0.9em, width: 100%, sticky: true,
  inset: (bottom: 5pt), stroke: (bottom: 0.8pt + luma(60)),
  text(13pt, it.body),
)
#show heading.where(level: 2): set text(11.5pt)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 3): set text(10.5pt)
#show heading.where(level: 4): set text(10pt)
#show figure: set block(breakable: true, width: 100%)
#show figure.caption: it => align(start, text(0.92em, weight: "bold", it.body))
#set figure.caption(position: top)
#set figure(gap: 0.6em)
#set table(stroke: 0.5pt + luma(110), inset: (x: 5pt, y: 6pt))
#show table: set par(justify: false, leading: 0.65em, spacing: 0.8em)
#show table: set text(0.92em)

#let written(run) = {
  let body = run.lines.map(pieces => pieces.join(h(0pt))).join(linebreak())
  if run.kind == "strong" { strong(body) }
  else if run.kind == "inserted" {
    text(fill: rgb("#0b3d91"), underline(stroke: 0.7pt, offset: 0.18em, evade: false, body))
  }
  else if run.kind == "deleted" { text(fill: rgb("#8a1c1c"), strike(stroke: 0.7pt, body)) }
  else if run.kind == "link" { link(run.href, text(fill: rgb("#0b3d91"), body)) }
  else { body }
}
#let words(runs) = runs.map(written).join()

#let draw-paragraph(block) = {
  let indent = if block.indent { (amount: 1em, all: true) } else { 0pt }
  let body = par(first-line-indent: indent, words(block.runs))
  if block.align == "center" { align(center, body) }
  else if block.align == "end" { align(end, body) }
  else { body }
}
#let draw-note(one) = block(
  inset: (left: 7pt, y: 1pt), stroke: (left: 1.5pt + luma(150)), above: 0.8em, below: 0.8em,
  text(0.92em, fill: luma(40), words(one.runs)),
)
#let draw-list(block) = {
  let items = block.items.map(words)
  if block.ordered { enum(..items) } else { list(..items) }
}
#let draw-small(block) = {
  if block.kind == "paragraph" { draw-paragraph(block) }
  else if block.kind == "note" { draw-note(block) }
  else { draw-list(block) }
}

#let draw-cell(one) = table.cell(
  rowspan: one.rows,
  colspan: one.columns,
  fill: if one.shaded { luma(243) },
  one.blocks.map(draw-small).join(),
)
#let draw-row(row) = {
  let cells = row.cells.map(draw-cell)
  if row.headsGroup { (table.header(level: 2, repeat: false, ..cells),) } else { cells }
}
#let draw-table(block) = {
  let body = table(
    columns: block.columns.map(column => column.width * 1fr),
    align: block.columns.map(column => if column.end { end } else { start }),
    table.header(..block.columns.map(column => table.cell(
      fill: luma(228), align: center + horizon, strong(words(column.heading)),
    ))),
    ..block.rows.map(row => draw-row(row)).flatten(),
  )
  if block.caption == none { body }
  else { figure(body, caption: block.caption, supplement: none, numbering: none, outlined: false, kind: table) }
}

#let draw-title(block) = {
  show heading: it => std.block(
    above: 2em, below: 1.6em, width: 100%, sticky: true,
    align(center, text(14pt, weight: "bold", it.body)),
  )
  heading(level: block.level, words(block.runs))
}
#let draw(block) = {
  if block.kind == "heading" and block.center { draw-title(block) }
  else if block.kind == "heading" { heading(level: block.level, words(block.runs)) }
  else if block.kind == "table" { draw-table(block) }
  else if block.kind == "page-break" { pagebreak(weak: true) }
  else { draw-small(block) }
}

#if paper.head.len() > 0 { align(end, par(justify: false, paper.head.join(linebreak()))) }
#if paper.titled { title() }
#if paper.subtitle != none { align(center, par(paper.subtitle)) }
#v(0.6em)
#for block in paper.blocks { draw(block) }
`;
