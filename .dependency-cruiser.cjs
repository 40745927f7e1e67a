/** Floors: a room imports only from floors below it (docs/architecture.md). */
const floors = [
  ['packages/accounts', 'packages/documents'],
  ['packages/performance'],
  ['packages/disclosure'],
  ['packages/audit'],
  ['apps/cli'],
]
const above = floors.map((_, floor) => floors.slice(floor).flat())
const forbidden = floors
  .flatMap((rooms, floor) =>
    rooms.map((room) => ({
      name: `floor-${floor + 1}-${room.split('/')[1]}`,
      comment: 'A room imports only from the floors below it.',
      severity: 'error',
      from: { path: `^${room}/` },
      to: { path: above[floor].filter((other) => other !== room).map((other) => `^${other}/`) },
    })),
  )
  .filter((rule) => rule.to.path.length > 0)

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-deep-import',
      comment: 'Another package is entered by its index.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^packages/([^/]+)/(?!index\\.ts)', pathNot: '^packages/$2/' },
    },
    ...forbidden,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
