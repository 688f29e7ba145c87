const { join } = require('node:path')

// dependency-cruiser reads aliases from a file of this shape; this one tells it where SvelteKit's $lib is.
module.exports = { resolve: { alias: { $lib: join(__dirname, '../../web/src/lib') } } }
