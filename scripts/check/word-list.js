import { listFiles, readText } from './list-files.js'

const layers = ['core/src', 'actions/src', 'web/src/lib']
const plain = ['server', 'testing', 'fixtures']
const refused = /(^|\/)(utils?|helpers|common|misc|types)(\.|\/|$)/

/** One word, one meaning, one folder name: a new folder needs its line in docs/words.md. */
export function checkWords() {
  const known = new Set([...readText('docs/words.md').matchAll(/^\|\s*([a-z-]+)\s*\|/gm)].map(([, word]) => word))
  const files = listFiles(/^(core|store|actions|server|cli)\/src\/|^web\/src\//)
  const problems = new Set()
  for (const path of files) {
    const layer = layers.find((folder) => path.startsWith(`${folder}/`))
    const word = layer && path.slice(layer.length + 1).includes('/') ? path.slice(layer.length + 1).split('/')[0] : undefined
    if (word && !known.has(word) && !plain.includes(word)) {
      problems.add(`${layer}/${word}: "${word}" has no line in docs/words.md. Say there what it means.`)
    }
    if (refused.test(path))
      problems.add(`${path}: a name that says nothing (utils, helpers, common, misc, types). Name the one thing inside.`)
  }
  return [...problems]
}
