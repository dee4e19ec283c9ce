import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: '@nestjs/common',
  title: 'NestJS',
  docs: 'https://docs.nestjs.com/controllers',
  sources: [
    { path: '$nest.body', kind: 'remote' },
    { path: '$nest.query', kind: 'remote' },
    { path: '$nest.param', kind: 'remote', isText: true },
    { path: '$nest.headers', kind: 'remote', isText: true },
    { path: '$nest.cookies', kind: 'remote' },
    { path: '$nest.file', kind: 'remote' },
    { path: '$nest.message', kind: 'remote' },
    { path: '$nest.args', kind: 'remote' },
    { path: '$nest.checked', kind: 'remote', isChecked: true },
    // Every field of a class with validators is a text, a number or one of a list.
    { path: '$nest.dto', kind: 'remote', isText: true },
  ],
  decorators: [
    { decorator: '@nestjs/common.Body', path: '$nest.body' },
    { decorator: '@nestjs/common.Query', path: '$nest.query' },
    { decorator: '@nestjs/common.Param', path: '$nest.param' },
    { decorator: '@nestjs/common.Headers', path: '$nest.headers' },
    { decorator: '@nestjs/common.UploadedFile', path: '$nest.file' },
    { decorator: '@nestjs/common.UploadedFiles', path: '$nest.file' },
    { decorator: '@nestjs/common.Req', path: '$express.req' },
    { decorator: '@nestjs/common.Request', path: '$express.req' },
    { decorator: '@nestjs/common.Res', path: '$express.res' },
    { decorator: '@nestjs/common.Response', path: '$express.res' },
    { decorator: '@nestjs/websockets.MessageBody', path: '$nest.message' },
    { decorator: '@nestjs/graphql.Args', path: '$nest.args' },
    { decorator: '@nestjs/typeorm.InjectRepository', path: 'typeorm.Repository#' },
    { decorator: '@nestjs/mongoose.InjectModel', path: 'mongoose.model()' },
  ],
  auth: [{ call: '@nestjs/passport.AuthGuard', as: 'guard' }],
  wholes: {
    '$nest.body': 'body',
    '$nest.headers': 'headers',
    '$nest.cookies': 'cookies',
  },
} satisfies LibraryModel
