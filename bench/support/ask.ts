import { Agent, request } from 'node:http'

export type Answer = { bytes: Buffer; type: string; ms: number }
type Asked = { method?: string; body?: Buffer | string; type?: string }

const agent = new Agent({ keepAlive: true })

/** One request over a connection that is kept; anything but a 200 ends the bench. */
export function ask(url: string, { method = 'GET', body, type = 'application/json' }: Asked = {}): Promise<Answer> {
  const from = performance.now()
  const headers = body === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method, headers: { accept: '*/*', ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.once('error', reject)
      response.once('end', () => {
        const answer = { bytes: Buffer.concat(parts), type: response.headers['content-type'] ?? '', ms: performance.now() - from }
        if (response.statusCode === 200) resolve(answer)
        else reject(new Error(`${method} ${url} answered ${response.statusCode}: ${answer.bytes.toString().slice(0, 500)}`))
      })
    })
    asked.once('error', reject)
    asked.end(body)
  })
}

export async function call<T>(address: string, name: string, input: object): Promise<T> {
  const { bytes } = await ask(`${address}/api/${name}`, { method: 'POST', body: JSON.stringify(input) })
  return JSON.parse(bytes.toString())
}
