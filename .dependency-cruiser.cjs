// The arrows of ARCHITECTURE.md: web · cli → server → actions → store → core. Types count.

// Inside core, words flow one way: who → what happened → what it shows → where you stand → what to do.
// A word may use words of its own step and of the steps before it. A new word takes its place here.
const steps = [
  ['shared'],
  ['calendars', 'candidates', 'people', 'profiles', 'skills', 'opportunities', 'targets', 'packs', 'events'],
  ['interviews', 'debriefs', 'contacts', 'records', 'messages', 'briefs', 'feedback', 'presence'],
  ['signals', 'ground', 'marks', 'gaps', 'hints'],
  ['reads', 'odds', 'lints', 'ladder'],
  ['moves', 'punchlist', 'practice', 'budget', 'closure', 'videos', 'circle', 'kits'],
  ['method', 'catalogue'],
]

const tests = '\\.test\\.ts$|/testing/|/fixtures/'
// app.d.ts only says what the server hands to a request; nothing of it reaches the browser.
const serverFiles = '^web/src/(app\\.d\\.ts|.*\\.server\\.(ts|js)|.*\\+server\\.(ts|js)|lib/server/.*)$'
const packages = ['core', 'store', 'actions', 'server', 'cli', 'web']

const upward = [
  { layer: 'core', mayUse: ['core'] },
  { layer: 'store', mayUse: ['core', 'store'] },
  { layer: 'actions', mayUse: ['core', 'store', 'actions'] },
  { layer: 'server', mayUse: ['core', 'store', 'actions', 'server'] },
  { layer: 'cli', mayUse: ['core', 'server', 'cli'] },
]

module.exports = {
  forbidden: [
    ...upward.map(({ layer, mayUse }) => ({
      name: `${layer}-uses-only-${mayUse.filter((name) => name !== layer).join('-and-') || 'itself'}`,
      comment: `Arrows only point down: ${layer} may use ${mayUse.join(', ')}. What it needs from above arrives as an argument.`,
      severity: 'error',
      from: { path: `^${layer}/src/` },
      to: { path: `^(${packages.filter((name) => !mayUse.includes(name)).join('|')})/` },
    })),
    {
      name: 'pages-use-only-core',
      comment: 'What runs in the browser may use core only. Data arrives through the load of a +page.server.ts.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: serverFiles },
      to: { path: '^(store|actions|server|cli)/' },
    },
    {
      name: 'page-servers-use-server-and-core',
      comment: 'The server half of a page asks the server; it never reaches behind it.',
      severity: 'error',
      from: { path: serverFiles },
      to: { path: '^(store|actions|cli)/' },
    },
    {
      name: 'pages-never-load-server-files',
      comment: 'SvelteKit guards its own server files; this guards the ones of sibling packages as well.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: serverFiles },
      to: { path: serverFiles, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sql-only-in-store',
      comment: 'Only store speaks SQL.',
      severity: 'error',
      from: { path: '^(core|actions|server|cli|web)/' },
      to: { path: 'node_modules/(kysely|pg|pg-[^/]+|@photostructure/sqlite)/' },
    },
    ...steps.slice(0, -1).map((words, index) => ({
      name: `word-order-${words[0]}`,
      comment: `Words flow one way: ${words.join(', ')} may not use ${steps
        .slice(index + 1)
        .flat()
        .join(', ')}.`,
      severity: 'error',
      from: { path: `^core/src/(${words.join('|')})/`, pathNot: tests },
      to: {
        path: `^core/src/(${steps
          .slice(index + 1)
          .flat()
          .join('|')})/`,
      },
    })),
    {
      name: 'word-without-a-step',
      comment: 'A new word takes its place in the list of steps at the top of .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^core/src/[^/]+/', pathNot: `^core/src/(${steps.flat().join('|')})/` },
      to: {},
    },
    {
      name: 'core-front-doors',
      comment: 'One word of core uses another through its front door, index.ts.',
      severity: 'error',
      from: { path: '^core/src/([^/]+)/', pathNot: tests },
      to: { path: '^core/src/[^/]+/', pathNot: ['^core/src/$1/', '^core/src/[^/]+/index\\.ts$'] },
    },
    ...packages.slice(0, -1).map((name) => ({
      name: `front-door-of-${name}`,
      comment: `Other packages use @standout/${name} through a front door, never a file behind it.`,
      severity: 'error',
      from: { pathNot: [`^${name}/`, '^(bench|e2e)/'] },
      to: { path: `^${name}/(src|dist)/`, pathNot: [`^${name}/src/index\\.ts$`, `^${name}/src/[^/]+/index\\.ts$`] },
    })),
    {
      name: 'core-is-pure',
      comment: 'Core runs in a browser, a terminal and a test: nothing of Node.',
      severity: 'error',
      from: { path: '^core/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'actions-know-nothing-of-node',
      comment: 'An action gets what it needs as arguments; files, processes and the network belong to server.',
      severity: 'error',
      from: { path: '^actions/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-undeclared',
      comment: 'A package names what it uses in its own package.json.',
      severity: 'error',
      from: { path: `^(${packages.join('|')})/src/`, pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-test-tools-in-the-program',
      comment: 'What runs for people may not lean on a devDependency. Pages are bundled, so theirs may.',
      severity: 'error',
      from: { path: '^(core|store|actions|server|cli)/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: `^(${packages.join('|')}|e2e|bench)/` },
      // SvelteKit makes these while it builds.
      to: { couldNotResolve: true, pathNot: ['^\\$(app|env|service-worker)', '^\\./\\$types'] },
    },
    {
      name: 'no-tests-in-the-program',
      comment: 'Only tests use tests.',
      severity: 'error',
      from: { pathNot: ['\\.test\\.ts$', '/testing/', '^(bench|e2e)/'] },
      to: { path: '\\.test\\.ts$|/src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Anchored on purpose: an unanchored "dist/" would also hide every package whose files live in such a folder.
    exclude: { path: '^(core|store|actions|server|cli|web)/(dist|build|\\.svelte-kit)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.base.json` },
    webpackConfig: { fileName: `${__dirname}/scripts/check/resolve-lib.cjs` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'svelte', 'import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
