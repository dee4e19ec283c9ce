import type { LibraryModel } from '../analysis/types.ts'

const filters = [
  ...[
    'find',
    'findOne',
    'findOneAndUpdate',
    'findOneAndDelete',
    'findOneAndReplace',
    'findOneAndRemove',
    'countDocuments',
  ],
  ...['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'replaceOne', 'count'],
]
const db = 'mongodb.MongoClient#.db()'
const collection = `${db}.collection()`
/** No other library has these methods on what `collection()` gives. */
const open = '**.collection()'

export default {
  package: 'mongodb',
  title: 'MongoDB driver',
  docs: 'https://mongodb.github.io/node-mongodb-native/',
  aliases: {
    'mongodb.MongoClient.connect()': 'mongodb.MongoClient#',
    'mongodb.MongoClient#.connect()': 'mongodb.MongoClient#',
    'mongodb.Db#': db,
    'mongodb.Collection#': collection,
    'fastify().mongo.db': db,
    monk: 'mongodb.monk',
  },
  sinks: [
    ...[...filters, 'aggregate'].map((name) => ({ call: `${open}.${name}`, arg: 0, kind: 'nosql' as const })),
    { call: `${open}.distinct`, arg: 1, kind: 'nosql' },
    ...['updateOne', 'updateMany', 'findOneAndUpdate'].map((name) => ({
      call: `${open}.${name}`,
      arg: 1,
      kind: 'nosql' as const,
    })),
    ...[0, 1].map((arg) => ({ call: `${open}.mapReduce`, arg, kind: 'code' as const })),
    { call: `${db}.command`, arg: 0, kind: 'nosql' },
  ],
  sanitizers: [
    { call: 'mongodb.ObjectId#', arg: 0, cleans: 'all' },
    { call: 'mongodb.ObjectId', arg: 0, cleans: 'all' },
    { call: 'mongodb.ObjectId.createFromHexString', arg: 0, cleans: 'all' },
  ],
  guards: [{ call: 'mongodb.ObjectId.isValid', arg: 0, cleans: ['sql', 'path', 'command', 'html', 'url', 'redirect'] }],
  effects: [
    ...['find', 'findOne', 'countDocuments', 'aggregate', 'distinct'].map((name) => ({
      call: `${open}.${name}`,
      effect: 'read' as const,
      arg: 0,
    })),
    ...[
      'insertOne',
      'insertMany',
      'updateOne',
      'updateMany',
      'replaceOne',
      'bulkWrite',
      'findOneAndUpdate',
      'findOneAndReplace',
    ].map((name) => ({ call: `${open}.${name}`, effect: 'write' as const, arg: 0 })),
    ...['deleteOne', 'deleteMany', 'findOneAndDelete'].map((name) => ({
      call: `${open}.${name}`,
      effect: 'delete' as const,
      arg: 0,
    })),
  ],
} satisfies LibraryModel
