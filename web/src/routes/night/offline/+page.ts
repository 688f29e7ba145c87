/** Shown instead of a page that needs the network, at that page's address, so no script may run on it. */
export const csr = false
