import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'multer',
  title: 'Multer',
  docs: 'https://github.com/expressjs/multer#readme',
  sources: [{ path: '$multer.file', kind: 'remote' }],
  callbacks: [
    { call: 'multer.diskStorage', property: 'filename', params: ['$express.req', '$multer.file'] },
    { call: 'multer.diskStorage', property: 'destination', params: ['$express.req', '$multer.file'] },
  ],
} satisfies LibraryModel
