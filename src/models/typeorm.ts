import type { LibraryModel } from '../analysis/types.ts'

const source = 'typeorm.DataSource#'
const manager = 'typeorm.EntityManager#'
const repository = 'typeorm.Repository#'
const builder = 'typeorm.SelectQueryBuilder#'
/** Parts of a query that take SQL text; objects in their place are parameters. */
const textParts = [
  ...[
    'where',
    'andWhere',
    'orWhere',
    'having',
    'andHaving',
    'orHaving',
    'select',
    'addSelect',
    'orderBy',
    'addOrderBy',
  ],
  ...['groupBy', 'addGroupBy', 'from', 'set'],
]
const joins = ['leftJoin', 'innerJoin', 'leftJoinAndSelect', 'innerJoinAndSelect']
const stores = [repository, manager]

export default {
  package: 'typeorm',
  title: 'TypeORM',
  docs: 'https://typeorm.io/docs/query-builder/select-query-builder/',
  aliases: {
    'typeorm.getConnection()': source,
    'typeorm.createConnection()': source,
    'typeorm.Connection': 'typeorm.DataSource',
    'typeorm.getManager()': manager,
    'typeorm.getRepository()': repository,
    [`${source}.manager`]: manager,
    [`${source}.getRepository()`]: repository,
    [`${source}.getTreeRepository()`]: repository,
    [`${manager}.getRepository()`]: repository,
    [`${repository}.extend()`]: repository,
    'typeorm.TreeRepository': 'typeorm.Repository',
    'typeorm.MongoRepository': 'typeorm.Repository',
    [`${source}.createQueryRunner()`]: 'typeorm.QueryRunner#',
    'typeorm.QueryRunner#.manager': manager,
    [`${source}.createQueryBuilder()`]: builder,
    [`${manager}.createQueryBuilder()`]: builder,
    [`${repository}.createQueryBuilder()`]: builder,
    'typeorm.getRepository().createQueryBuilder()': builder,
  },
  sinks: [
    ...[source, manager, repository, 'typeorm.QueryRunner#'].map((object) => ({
      call: `${object}.query`,
      arg: 0,
      kind: 'sql' as const,
    })),
    ...textParts.map((name) => ({ call: `${builder}.**.${name}`, arg: 0, property: ['#text'], kind: 'sql' as const })),
    ...joins.map((name) => ({ call: `${builder}.**.${name}`, arg: 2, kind: 'sql' as const })),
    { call: 'typeorm.Raw', arg: 0, kind: 'sql' },
  ],
  effects: [
    { call: `${source}.query`, effect: 'read', arg: 0, isStatement: true },
    { call: `${manager}.query`, effect: 'read', arg: 0, isStatement: true },
    ...stores.flatMap((store) => {
      // A manager's methods take the entity first.
      const arg = store === manager ? 1 : 0
      return [
        ...[
          'find',
          'findBy',
          'findOne',
          'findOneBy',
          'findOneOrFail',
          'findOneByOrFail',
          'findAndCount',
          'findAndCountBy',
          'count',
          'countBy',
          'exists',
          'existsBy',
        ].map((name) => ({ call: `${store}.${name}`, effect: 'read' as const, arg })),
        { call: `${store}.save`, effect: 'write' as const, arg: 0 },
        { call: `${store}.create`, effect: 'write' as const, arg },
        { call: `${store}.insert`, effect: 'write' as const, arg },
        { call: `${store}.upsert`, effect: 'write' as const, arg },
        { call: `${store}.update`, effect: 'write' as const, arg },
        ...['delete', 'remove', 'softDelete', 'softRemove', 'clear'].map((name) => ({
          call: `${store}.${name}`,
          effect: 'delete' as const,
          arg,
        })),
      ]
    }),
    { call: `${builder}.**.values`, effect: 'write', arg: 0 },
    { call: `${builder}.**.set`, effect: 'write', arg: 0 },
    { call: `${builder}.**.delete`, effect: 'delete' },
    ...['getOne', 'getMany', 'getRawOne', 'getRawMany', 'getManyAndCount'].map((name) => ({
      call: `${builder}.**.${name}`,
      effect: 'read' as const,
    })),
  ],
  callbacks: [
    { call: `${source}.transaction`, params: [manager] },
    { call: `${manager}.transaction`, params: [manager] },
  ],
  conventions: { entityManager: manager, AppDataSource: source },
} satisfies LibraryModel
