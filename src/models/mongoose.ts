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
const model = 'mongoose.model()'

export default {
  package: 'mongoose',
  title: 'Mongoose',
  docs: 'https://mongoosejs.com/docs/api/model.html',
  aliases: {
    'mongoose.models.*': model,
    'mongoose.connection.model()': model,
    'mongoose.connection.models.*': model,
    'mongoose.createConnection().model()': model,
    'mongoose.Connection#.model()': model,
    'mongoose.Mongoose#': 'mongoose',
    'mongoose.Model#': model,
    'mongoose.PaginateModel#': model,
    'mongoose.connection.db': 'mongodb.MongoClient#.db()',
    'mongoose.connection.getClient()': 'mongodb.MongoClient#',
    'mongoose.connection.collection()': 'mongodb.MongoClient#.db().collection()',
    [`${model}.collection`]: 'mongodb.MongoClient#.db().collection()',
  },
  sinks: [
    ...[...filters, 'exists', 'where'].map((name) => ({ call: `${model}.${name}`, arg: 0, kind: 'nosql' as const })),
    { call: `${model}.distinct`, arg: 1, kind: 'nosql' },
    { call: `${model}.aggregate`, arg: 0, kind: 'nosql' },
    { call: `${model}.$where`, arg: 0, kind: 'code' },
    { call: `${model}.**.$where`, arg: 0, kind: 'code' },
    ...['and', 'or', 'nor', 'where', 'equals'].map((name) => ({
      call: `${model}.**.${name}`,
      arg: 0,
      kind: 'nosql' as const,
    })),
  ],
  sanitizers: [
    { call: 'mongoose.sanitizeFilter', arg: 0, cleans: ['nosql'] },
    { call: 'mongoose.Types.ObjectId#', arg: 0, cleans: 'all' },
    { call: 'mongoose.Types.ObjectId.createFromHexString', arg: 0, cleans: 'all' },
    { call: 'express-mongo-sanitize.sanitize', arg: 0, cleans: ['nosql'] },
    { call: 'mongo-sanitize', arg: 0, cleans: ['nosql'] },
  ],
  guards: [
    { call: 'mongoose.Types.ObjectId.isValid', arg: 0, cleans: ['sql', 'path', 'command', 'html', 'url', 'redirect'] },
    { call: 'mongoose.isValidObjectId', arg: 0, cleans: ['sql', 'path', 'command', 'html', 'url', 'redirect'] },
  ],
  effects: [
    ...['find', 'findOne', 'findById', 'countDocuments', 'exists', 'distinct', 'aggregate'].map((name) => ({
      call: `${model}.${name}`,
      effect: 'read' as const,
      arg: 0,
    })),
    ...['create', 'insertMany', 'bulkWrite'].map((name) => ({
      call: `${model}.${name}`,
      effect: 'write' as const,
      arg: 0,
    })),
    { call: `${model}#`, effect: 'write', arg: 0 },
    { call: `${model}#.save`, effect: 'write' },
    { call: `${model}.findOne().save`, effect: 'write' },
    { call: `${model}.findById().save`, effect: 'write' },
    ...['updateOne', 'updateMany', 'replaceOne', 'findOneAndUpdate', 'findByIdAndUpdate', 'findOneAndReplace'].map(
      (name) => ({
        call: `${model}.${name}`,
        effect: 'write' as const,
        arg: 0,
      }),
    ),
    ...[
      'deleteOne',
      'deleteMany',
      'findByIdAndDelete',
      'findOneAndDelete',
      'findByIdAndRemove',
      'findOneAndRemove',
    ].map((name) => ({ call: `${model}.${name}`, effect: 'delete' as const, arg: 0 })),
  ],
} satisfies LibraryModel
