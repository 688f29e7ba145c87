/** The card to bring along: a page to lay on the table, with room to write between the lines. */
export const cardTemplate = `
#import "look.typ": *
#let card = json("data.json")
#let says = card.words
#show: sheet.with(title: card.title, paper: card.paper, margin: (x: 24mm, top: 22mm, bottom: 18mm), foot: card.date)
#set text(12.5pt)

= #card.title
#v(0.4em)
#for (at, one) in card.items.enumerate() {
  block(breakable: false, above: 0.95em, grid(
    columns: (1.3em, 1fr, auto), column-gutter: 0.4em,
    text(fill: faint, str(at + 1) + "."),
    { one.text; if one.inPractice { h(0.6em); small(says.practice) } },
    text(fill: rgb("#784a1c"), font: "DejaVu Sans Mono", size: 0.9em, "★" * calc.min(one.stars, 6)),
  ))
}
#v(1.4em)
#panel({
  tag(says.say)
  block(above: 0.6em, text(1.06em, style: "italic", card.sayBack))
})
#v(0.6em)
#small(says.listen)
#v(0.6em)
#for _ in range(4) { block(above: 0pt, below: 0pt, height: 8.2mm, width: 100%, stroke: (bottom: rule)) }
#page-of("card")
`

/** The way over five years: one sheet across, the first year low on the left, the job at the top on the right. */
export const planTemplate = `
#import "look.typ": *
#let plan = json("data.json")
#let says = plan.words
#set document(title: plan.title, date: none)
#set page(paper: plan.paper, flipped: true, margin: (x: 14mm, y: 14mm))
#set text(font: "Libertinus Serif", size: 11pt, fill: ink, lang: "en", hyphenate: false)
#set par(leading: 0.5em)

#text(11pt, fill: soft, says.towards)
#block(above: 0.5em, text(30pt, fill: accent, weight: "semibold", plan.title))

#let count = plan.years.len()
#place(bottom + left, align(top + left, {
  let (wide, high) = if plan.paper == "us-letter" { (11in - 28mm, 8.5in - 44mm) } else { (297mm - 28mm, 210mm - 44mm) }
  let column = wide / count
  let rise = (high - 78mm) / calc.max(1, count - 1)
  let ground(at) = high - 56mm - rise * at
  box(width: wide, height: high, {
    let points = range(count).map(at => (column * at + 9mm, ground(at)))
    place(curve(
      stroke: (paint: rgb("#e1ecea"), thickness: 15pt, cap: "round", join: "round"),
      curve.move((0mm, ground(0) + 8mm)),
      ..points.map(point => curve.line(point)),
      curve.line((wide - 12mm, ground(count - 1) - 9mm)),
    ))
    place(dx: wide - 20mm, dy: ground(count - 1) - 20mm, text(34pt, fill: accent, font: "DejaVu Sans Mono", "★"))
    for (at, one) in plan.years.enumerate() {
      let (x, y) = points.at(at)
      place(dx: x - 9mm, dy: y - 9mm, circle(radius: 9mm, fill: if at == 0 { accent } else { white }, stroke: 2pt + accent,
        align(center + horizon, text(12pt, weight: "semibold", fill: if at == 0 { white } else { ink }, str(one.year)))))
      place(dx: x - 9mm, dy: y + 13mm, block(width: column - 6mm, {
        set text(12pt)
        if one.things.len() == 0 { text(fill: faint, style: "italic", says.room) }
        for thing in one.things {
          block(above: 0.55em, below: 0pt, grid(columns: (0.9em, 1fr),
            text(fill: accent, if thing.inPractice { "●" } else { "○" }),
            text(weight: if thing.inPractice { "semibold" } else { "regular" }, thing.text)))
        }
      }))
    }
  })
}))
`
