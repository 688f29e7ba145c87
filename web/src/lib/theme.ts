export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Kept in a cookie, so that the first byte of the next page has the right colours. */
export function setTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is not everywhere yet
  document.cookie = `standout-theme=${theme}; path=/; max-age=31536000; samesite=lax`
}
