import { checkNode } from './setup/check-node.js'

checkNode()
const { installPackages } = await import('./setup/install-packages.js')
await installPackages()
const { followParent } = await import('./setup/follow-parent.js')
followParent()

// From here on `npm start` is `npx standout serve`, in this same process, so signals reach the server.
process.argv.splice(2, 0, 'serve')
await import('../cli/bin/standout.js')
