const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

const refuse = (message: string) => Response.json({ code: 'request.refused', message }, { status: 403 })

/**
 * Lets in what the user's own machine asks for, and nothing that a page from elsewhere in the same browser sends:
 * a foreign Host is DNS rebinding, a foreign Origin or fetch site is another page.
 */
export function guard(request: Request): Response | null {
  const host = request.headers.get('host') ?? new URL(request.url).host
  const name = host.replace(/:\d+$/, '').toLowerCase()
  if (!loopback.has(name))
    return refuse('Standout answers only to this machine. Open it under the address that it printed when it started.')
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== `http://${host}` && origin !== `https://${host}`)
    return refuse('Another page tried to reach Standout. It was turned away.')
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none' && !isLink(request))
    return refuse('Another page tried to reach Standout. It was turned away.')
  return null
}

/** A link on another page may open one of ours in a tab of its own: not in a frame, and never what the API answers. */
function isLink({ method, headers, url }: Request): boolean {
  const opened = headers.get('sec-fetch-mode') === 'navigate' && (headers.get('sec-fetch-dest') ?? 'document') === 'document'
  return opened && method === 'GET' && !new URL(url).pathname.startsWith('/api/')
}
