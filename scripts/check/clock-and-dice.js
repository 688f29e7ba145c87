import { listFiles, readText } from './list-files.js'

const banned = [
  { pattern: /\bDate\.now\s*\(/, name: 'Date.now()' },
  { pattern: /\bnew\s+Date\s*(\(\s*\)|(?![\w(\s<]))/, name: 'new Date()' },
  { pattern: /(?<!new\s)\bDate\s*\(\s*\)/, name: 'Date()' },
  { pattern: /\bMath\.random\b/, name: 'Math.random' },
  { pattern: /\bDateTime\.(now|local|utc)\s*\(\s*\)|\bDateTime\.now\b/, name: 'DateTime.now()' },
  { pattern: /\bperformance\.now\b/, name: 'performance.now()' },
  { pattern: /\bcrypto\.(randomUUID|getRandomValues)\b/, name: 'crypto' },
]

/** Core thinks; it never looks at the clock or rolls dice. Both arrive as arguments, so a test can hold them still. */
export function checkClockAndDice() {
  return listFiles(/^(core|actions)\/src\/.*\.ts$/)
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) =>
      readText(path)
        .split('\n')
        .flatMap((line, index) =>
          findBanned(line).map((name) => `${path}:${index + 1} uses ${name}; let it arrive as an argument.`),
        ),
    )
}

function findBanned(line) {
  const code = line.replace(/^\s*(\/\/|\*|\/\*).*$/, '').replace(/\s\/\/.*$/, '')
  return banned.filter(({ pattern }) => pattern.test(code)).map(({ name }) => name)
}
