import graphql from '@graphql-eslint/eslint-plugin'
import tseslint from 'typescript-eslint'

/** Selectors that several blocks share: a later block replaces the whole rule, so each block lists what holds there. */
const NO_SAVE = {
  selector: "CallExpression[callee.property.name='save']",
  message: 'save() loses updates silently: insert, or update({ id, version }, ...) and look at `affected`.',
}
const NO_BARREL = { selector: 'ExportAllDeclaration', message: 'Import the file that has it: no barrels.' }
const NO_RUNNER = {
  selector: "CallExpression[callee.property.name='createQueryRunner']",
  message: 'An unreleased query runner exhausts the pool: use a transaction callback.',
}
const NO_MOCK = {
  selector:
    "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|unstable_mockModule|doMock)$/]",
  message: 'Tests go through the front door: no mocks of our own code.',
}
const NO_WALL_CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes from the clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes from the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Randomness comes in through the door.',
  },
]
const NO_TRANSACTION = {
  selector: "CallExpression[callee.property.name='transaction']",
  message: 'One operation, one transaction: only operations/ and events/ open one.',
}
const EVERYWHERE = [NO_SAVE, NO_BARREL, NO_RUNNER, NO_MOCK]

/** Where each client keeps its operations, and the graph that they ask. A name is used once by each client. */
const STAFF = ['gateway/supergraph/api.graphql', 'gateway/schema.graphql']
const PARTNER = ['gateway/supergraph/partner/api.graphql', 'gateway/supergraph/partner/streams.graphql']
const clients = {
  'explorer-staff': { schema: STAFF, documents: 'gateway/explorer/operations/staff/*.graphql' },
  'explorer-partner': { schema: PARTNER, documents: 'gateway/explorer/operations/partner/*.graphql' },
  'client-staff': { schema: STAFF, documents: 'packages/client/operations/staff/*.graphql' },
  'client-partner': { schema: PARTNER, documents: 'packages/client/operations/partner/*.graphql' },
  cli: { schema: STAFF, documents: 'packages/cli/operations/*.graphql' },
  workers: { schema: STAFF, documents: 'services/*/src/graph/*.graphql' },
}
const subgraphs = Object.fromEntries(
  ['authorizations', 'care-plans', 'metrics', 'patients', 'referrals'].map((name) => [
    name,
    { schema: ['packages/service-kit/graph/value-types.graphql', `services/${name}/schema.graphql`] },
  ]),
)

/**
 * All graphs in one configuration: the plugin keeps the first that it meets, and finds a file's graph in it by its
 * path. It builds a subgraph with @apollo/subgraph, which is why that stands beside it.
 */
const graphs = {
  projects: {
    staff: { schema: 'gateway/supergraph/api.graphql' },
    partner: { schema: PARTNER },
    ...clients,
    ...subgraphs,
  },
}
const graphqlFiles = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: graphs } },
}

export default tseslint.config(
  {
    ignores: [
      'codegen.ts',
      '**/dist/**',
      '**/node_modules/**',
      '**/__generated__/**',
      '.baton/**',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: ['./*/*/tsconfig.json', './gateway/tsconfig.json', './tsconfig.tests.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // TypeORM and pg answer `any` for raw SQL; the storage function that asks names the row's type on its variable.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off', // an interface may be asynchronous where one implementation is not
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/unbound-method': 'off', // our objects are closures: their methods use no `this`
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'always' }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE],
    },
  },
  {
    files: [
      'services/*/src/**/*.ts',
      'packages/{auth,clinical,database,events,fhir,jobs,synthetic}/src/**/*.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...NO_WALL_CLOCK] },
  },
  {
    files: ['services/*/src/**/*.ts'],
    ignores: [
      'services/*/src/operations/**',
      'services/*/src/events/**',
      'services/referrals/src/storage/agency-role.ts', // a database role lasts for one transaction
      '**/*.test.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...NO_WALL_CLOCK, NO_TRANSACTION] },
  },
  {
    files: ['**/*.test.ts', '**/tests/**/*.ts', 'infra/bench/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'no-console': 'off', // a test that skips says why
      'max-params': 'off', // a row of a table has as many columns as it has
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    // TypeORM declares the options of an EntitySchema as a class that nobody instantiates.
    files: ['services/*/src/storage/*.entity.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    // Tables of facts are as long as the facts.
    files: ['packages/auth/src/{matrix,operations}.ts', 'packages/clinical/src/**/*-codes.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['packages/cli/src/**/*.ts', 'infra/**/*.ts', 'gateway/src/compose*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The graphs that people see, all of it and what partners see, and the five schemas that they are composed from.
    ...graphqlFiles,
    files: [
      'gateway/supergraph/api.graphql',
      'gateway/supergraph/partner/api.graphql',
      'gateway/schema.graphql',
      'services/*/schema.graphql',
    ],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // There is no node(id): entities have root fields of their own. Short lists of values need no connection.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Keyset pages go forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // `Code.code` and `authorizationNumber` are the words of the field.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Value types, payloads, connections and edges are not entities.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    // What our clients and workers ask.
    ...graphqlFiles,
    files: Object.values(clients).map(({ documents }) => documents),
    rules: graphql.configs['flat/operations-recommended'].rules,
  },
)
