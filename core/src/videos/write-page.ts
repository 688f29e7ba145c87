/** What a recipient sees beside the video. */
export type PageContent = {
  me: string
  valueLine: string
  link: { url: string; label: string | null } | null
  to: string | null
}

const words = {
  title: (me: string) => (me ? `A word from ${me}` : 'A word from me'),
  to: (name: string) => `For ${name}`,
  resume: 'My resume and work',
  video: 'Video message',
  cannot: 'Your player does not know this kind of video. The resume says the same in writing.',
}

/** The whole look of the page; nothing is fetched for it. */
export const pageStyle = `:root{color-scheme:light dark}*{box-sizing:border-box}main{display:grid;gap:1.25rem}body{margin:0;min-height:100vh;display:grid;align-content:center;gap:1.25rem;max-width:46rem;margin-inline:auto;padding:2rem 1.25rem;background:light-dark(#faf6ef,#1b1815);color:light-dark(#2a251f,#f2ebe1);font:400 1.0625rem/1.6 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}h1{margin:0;font:600 clamp(1.6rem,1.3rem + 1.5vw,2.2rem)/1.25 Georgia,'Times New Roman',serif;overflow-wrap:anywhere}p{margin:0;overflow-wrap:anywhere}video{display:block;width:100%;max-height:70vh;border-radius:.875rem;background:#151310}a{color:light-dark(#2c5a5e,#9bcbc7);font-weight:600;text-underline-offset:.2em}a:focus-visible,video:focus-visible{outline:3px solid light-dark(#2c5a5e,#9bcbc7);outline-offset:3px}.to{color:light-dark(#6d6356,#aca192)}`

/** Some players take no video out of an address; these get the same bytes as an object of the page itself. */
export const pageScript = `const v=document.querySelector('video');v.addEventListener('error',()=>{const[h,b]=v.src.split(',');if(!h.startsWith('data:')||!b)return;const t=atob(b),a=new Uint8Array(t.length);for(let i=0;i<t.length;i++)a[i]=t.charCodeAt(i);v.src=URL.createObjectURL(new Blob([a],{type:h.slice(5).split(';')[0]}))})`

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => escapes[sign]!)
const safeLink = (url: string) => (/^https?:\/\//i.test(url) ? url : null)

/** The page in three parts: before the picture's address, between both addresses, and after the video's. */
export function writePage({ me, valueLine, link, to }: PageContent, policy: string): [string, string, string] {
  const title = escapeHtml(words.title(me.trim()))
  const url = link && safeLink(link.url)
  const label = escapeHtml(link?.label?.trim() || words.resume)
  return [
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
${to ? `<p class="to">${escapeHtml(words.to(to))}</p>\n` : ''}<h1>${title}</h1>
</header>
<main>
<video controls playsinline preload="auto" aria-label="${words.video}" poster="`,
    '" src="',
    `">${words.cannot}</video>
${valueLine.trim() ? `<p>${escapeHtml(valueLine.trim())}</p>\n` : ''}${url ? `<p><a href="${escapeHtml(url)}" rel="noreferrer">${label}</a></p>\n` : ''}</main>
<script>${pageScript}</script>
</body>
</html>
`,
  ]
}
