/**
 * The one look of everything that is typeset: paper, letters, colours and a few parts. Written for typst, whose own
 * letters (Libertinus) come with it; a script that they lack falls back to what the machine has.
 */
export const lookTemplate = `
#let ink = rgb("#2a251f")
#let soft = rgb("#574f44")
#let faint = rgb("#8d8272")
#let line-colour = rgb("#d9cdbb")
#let accent = rgb("#2c5a5e")
#let wash = rgb("#f6f1e7")
#let ask = rgb("#414b7c")
#let rule = 0.6pt + line-colour

#let sheet(title: "", keywords: (), paper: "a4", margin: (x: 18mm, top: 15mm, bottom: 15mm), foot: "", size: 10.2pt, body) = {
  set document(title: title, keywords: keywords, date: none)
  set page(
    paper: paper,
    margin: margin,
    footer: context {
      set text(8pt, fill: faint)
      grid(columns: (1fr, auto), foot, counter(page).display("1"))
    },
    footer-descent: 35%,
  )
  set text(font: "Libertinus Serif", size: size, fill: ink, lang: "en", hyphenate: false)
  set par(leading: 0.56em, spacing: 0.72em)
  set list(marker: text(fill: accent)[•], indent: 0pt, body-indent: 0.5em, spacing: 0.65em)
  show heading: set text(fill: accent, weight: "semibold")
  show heading.where(level: 1): set text(20pt)
  show heading.where(level: 1): set block(below: 0.5em)
  show heading.where(level: 2): set text(12pt)
  show heading.where(level: 2): set block(above: 1.7em, below: 0.9em, sticky: true)
  body
}

#let small(body) = text(0.88em, fill: soft, body)
#let tag(body) = text(0.84em, fill: accent, weight: "semibold", body)
#let quoted(body) = block(inset: (left: 0.7em), stroke: (left: 1.4pt + line-colour), text(style: "italic", body))
#let panel(body) = block(width: 100%, inset: 0.9em, radius: 4pt, fill: wash, body)
#let page-of(name) = context [#metadata((name: name, page: here().page())) <page-of>]
`
