/** The interview kit: the person first, the closing cards last, then the resume with room to write. */
export const kitTemplate = `
#import "look.typ": *
#let kit = json("data.json")
#let says = kit.words
#show: sheet.with(title: kit.title, keywords: kit.keywords, paper: kit.paper, foot: kit.foot)

= #kit.title
#block(above: 0.7em, small(kit.about))
#if kit.when.len() > 0 { block(above: 0.9em, below: 1.4em, kit.when.map(one => strong(one)).join(linebreak())) }

#let opener(one) = block(breakable: false, above: 1.05em, below: 1.05em, {
  block(below: 0.6em, tag(one.label))
  grid(
    columns: (auto, 1fr), column-gutter: 0.9em, row-gutter: 0.55em,
    small(says.mine), one.mine,
    small(says.noticed), one.noticed,
    small(says.question), one.question,
  )
  if one.ridesOn != "" { block(above: 0.65em, small(one.ridesOn)) }
})

#for person in kit.people {
  block(above: 1.5em, below: 0.9em, sticky: true, {
    heading(level: 2, person.name)
    if person.about != "" { block(above: 0.65em, small(person.about)) }
  })
  for one in person.quotes { block(above: 0.85em, below: 0.85em, quoted(one)) }
  for one in person.openers { opener(one) }
}

#if kit.account.len() > 0 [
  == #says.account
  #list(..kit.account)
]

#if kit.answers.len() > 0 [
  == #says.answers
  #for one in kit.answers {
    block(breakable: false, above: 1.1em, below: 1.1em, {
      if one.label != "" { tag(one.label); linebreak() }
      block(below: 0.6em, strong(one.question))
      one.answer
    })
  }
]

#if kit.reminders.len() > 0 [
  == #says.reminders
  #for one in kit.reminders { block(above: 1em, below: 1em, { small(one.label); linebreak(); one.text }) }
]

#if kit.posting.len() > 0 [
  == #says.posting
  #grid(
    columns: (auto, auto, 1fr), column-gutter: 0.7em, row-gutter: 0.65em,
    ..kit.posting.map(one => (
      text(fill: if one.evidence == "" { faint } else { accent }, if one.evidence == "" { "○" } else { "●" }),
      box(width: 11em, one.asks),
      if one.evidence == "" { small(says.notShown) } else { small(one.evidence) },
    )).flatten(),
  )
]

#if kit.proof.len() > 0 [
  == #says.proof
  #for one in kit.proof { block(above: 0.8em, below: 0.8em, { small(one.thing); linebreak(); one.text }) }
]

#if kit.list.len() > 0 [
  == #says.list
  #list(..kit.list)
]

#if kit.logistics.len() > 0 [
  #block(breakable: false, above: 1.7em, {
    heading(level: 2, says.logistics)
    grid(
      columns: (auto, 1fr), column-gutter: 1.2em, row-gutter: 0.7em,
      ..kit.logistics.map(one => (small(one.label), one.value)).flatten(),
    )
  })
]

#if kit.cards.len() > 0 [
  == #says.cards
  #grid(
    columns: (1fr, 1fr), gutter: 0.7em,
    ..kit.cards.map(card => panel({
      text(fill: ask, weight: "semibold", card.name)
      block(above: 0.75em, text(1.06em, "“" + card.say + "”"))
      for one in card.others { block(above: 0.8em, text(0.92em, style: "italic", fill: soft, "“" + one + "”")) }
      block(above: 0.85em, small(card.afterwards))
    })),
  )
  #if kit.untested != "" { block(above: 0.7em, small(kit.untested)) }
]

#if kit.left != "" { block(above: 1em, small(kit.left)) }
#page-of("kit")

#if kit.resume != none {
  let resume = kit.resume
  // This one may cross the table.
  set page(margin: (left: 22mm, right: 62mm, top: 18mm, bottom: 18mm), footer: none)
  set text(10.4pt)
  set par(leading: 0.72em)
  show heading.where(level: 2): set text(11.5pt)
  pagebreak(weak: true)
  heading(level: 1, resume.name)
  if resume.about != "" { block(above: 0.7em, resume.about) }
  if resume.contact != "" { block(above: 0.7em, small(resume.contact)) }
  let numbered(one) = block(above: 0.85em, {
    place(dx: -8mm, box(width: 6mm, align(right, text(7.5pt, fill: faint, str(one.number)))))
    one.text
  })
  for section in resume.sections {
    heading(level: 2, section.title)
    for entry in section.entries {
      if entry.head != "" or entry.about != "" {
        block(above: 1.05em, sticky: true, {
          grid(columns: (1fr, auto), column-gutter: 1em, strong(entry.head), small(entry.when))
          if entry.about != "" { block(above: 0.7em, small(entry.about)) }
        })
      }
      for one in entry.lines { numbered(one) }
    }
  }
}
`
