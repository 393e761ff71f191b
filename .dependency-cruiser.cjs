/** Services are islands; rules of the domain are pure; resolvers ask operations. */
module.exports = {
  forbidden: [
    {
      name: 'services-are-islands',
      comment: 'Reads travel through the graph, changes as events: a service never imports another.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^(services|gateway)/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-know-no-service',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(services|gateway)/.*[.]ts$' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'No I/O in domain/: it imports its own folder, packages/clinical and luxon (calendars); types may come from anywhere.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/domain/', pathNot: '[.]test[.]ts$' },
      to: {
        pathNot:
          '^(services/[^/]+/src/domain/|packages/clinical/|packages/database/(src|dist)/refusal|node_modules/.*/luxon/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'graphql-asks-operations',
      comment: 'Resolvers translate: only context, loaders and query read storage.',
      severity: 'error',
      from: {
        path: '^services/[^/]+/src/graphql/',
        pathNot: '/graphql/(context|loaders|query|[a-z-]+-loaders)[.]ts$',
      },
      to: { path: '/storage/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|__generated__' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
}
