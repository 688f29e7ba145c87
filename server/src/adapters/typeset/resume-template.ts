/** A resume that has no pages of its own, with room on the right for what is written on it by hand. */
export const resumeTemplate = `
#import "look.typ": *
#let resume = json("data.json")
#set document(title: resume.name, date: none)
#set page(paper: "a4", margin: (left: 20mm, right: 58mm, top: 18mm, bottom: 18mm))
#set text(font: "Libertinus Serif", size: 10.4pt, lang: "en", hyphenate: false)
#set par(leading: 0.7em)
#show heading.where(level: 1): set text(18pt)
#show heading.where(level: 2): set text(12pt)

#heading(level: 1, resume.name)
#if resume.about != "" { block(above: 0.7em, resume.about) }
#if resume.contact != "" { block(above: 0.6em, text(9pt, resume.contact)) }
#for section in resume.sections {
  block(above: 1.5em, below: 0.7em, sticky: true, heading(level: 2, section.title))
  for entry in section.entries {
    if entry.head != "" or entry.about != "" {
      block(above: 1.05em, sticky: true, {
        grid(columns: (1fr, auto), column-gutter: 1em, strong(entry.head), text(9pt, entry.when))
        if entry.about != "" { block(above: 0.45em, text(9pt, entry.about)) }
      })
    }
    for one in entry.lines { block(above: 0.8em, list(marker: [•], one.text)) }
  }
}
`
