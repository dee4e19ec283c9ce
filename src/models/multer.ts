import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'multer',
  title: 'Multer',
  docs: 'https://github.com/expressjs/multer#readme',
  sources: [
    { path: '$multer.file', kind: 'remote' },
    // Where multer put the file; a name that storage of one's own makes is looked at there.
    ...['$express.req.file', '$express.req.files.*', '$express.req.files.*.*'].flatMap((file) =>
      ['path', 'filename', 'destination', 'size'].map((name) => ({
        path: `${file}.${name}`,
        kind: 'remote' as const,
        isServerMade: true,
      })),
    ),
  ],
  callbacks: [
    { call: 'multer.diskStorage', property: 'filename', params: ['$express.req', '$multer.file'] },
    { call: 'multer.diskStorage', property: 'destination', params: ['$express.req', '$multer.file'] },
  ],
} satisfies LibraryModel
