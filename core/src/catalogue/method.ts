export const method = {
  title: 'The method',
  says: 'Ask in the room, give afterwards. Nearly everything here follows from that one law. The rules come from five articles on looking for work; the wording is ours.',
  grades: 'What the grades mean',
  article: (title: string, publisher: string | null, year: number | null) =>
    [`“${title}”`, publisher, year].filter(Boolean).join(', '),
  carried: (count: number) => `${count} rules so far. Each says where you meet it.`,
  jump: 'Jump to',
  lives: 'You meet it',
  evidence: 'What is known',
  link: (id: string) => `Link to rule ${id}`,
}
