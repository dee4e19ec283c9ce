import type { LibraryModel } from '../analysis/types.ts'

const instance = 'sequelize.Sequelize#'
/** A model by `sequelize.define()`, and a class that extends `Model`. */
const models = [`${instance}.define()`, 'sequelize.Model']
const reads = ['findOne', 'findAll', 'findByPk', 'findAndCountAll', 'findOrCreate', 'count']

export default {
  package: 'sequelize',
  title: 'Sequelize',
  docs: 'https://sequelize.org/docs/v6/core-concepts/raw-queries/',
  aliases: {
    'sequelize#': instance,
    'sequelize-typescript': 'sequelize',
    '@sequelize/core': 'sequelize',
    'sequelize.Sequelize.literal': 'sequelize.literal',
    [`${instance}.literal`]: 'sequelize.literal',
    [`${instance}.model()`]: `${instance}.define()`,
    [`${instance}.models.*`]: `${instance}.define()`,
  },
  sinks: [
    { call: `${instance}.query`, arg: 0, kind: 'sql' },
    { call: `${instance}.query`, arg: 0, property: ['query'], kind: 'sql' },
    { call: 'sequelize.literal', arg: 0, kind: 'sql' },
  ],
  sanitizers: [{ call: `${instance}.escape`, arg: 0, cleans: ['sql'] }],
  effects: [
    { call: `${instance}.query`, effect: 'read', arg: 0, isStatement: true },
    ...models.flatMap((model) => [
      ...reads.map((name) => ({ call: `${model}.${name}`, effect: 'read' as const, arg: 0 })),
      ...['create', 'bulkCreate', 'upsert', 'update', 'build'].map((name) => ({
        call: `${model}.${name}`,
        effect: 'write' as const,
        arg: 0,
      })),
      { call: `${model}.destroy`, effect: 'delete' as const, arg: 0 },
      ...reads.flatMap((name) => [
        { call: `${model}.${name}().update`, effect: 'write' as const, arg: 0 },
        { call: `${model}.${name}().destroy`, effect: 'delete' as const },
        { call: `${model}.${name}().save`, effect: 'write' as const },
      ]),
    ]),
  ],
  conventions: { sequelize: instance },
} satisfies LibraryModel
