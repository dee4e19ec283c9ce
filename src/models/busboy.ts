import type { LibraryModel } from '../analysis/types.ts'

const forms = ['formidable()', 'formidable.IncomingForm#', 'formidable.Formidable#', 'multiparty.Form#']

export default {
  package: 'busboy',
  title: 'Busboy, Formidable and Multiparty',
  docs: 'https://github.com/mscdex/busboy#readme',
  aliases: { '@fastify/busboy': 'busboy', 'formidable.formidable': 'formidable', 'busboy#': 'busboy()' },
  sources: [
    { path: '$upload.field', kind: 'remote' },
    { path: '$upload.info', kind: 'remote' },
    { path: '$upload.files', kind: 'remote' },
    ...forms.map((form) => ({ path: `${form}.parse()`, kind: 'remote' as const })),
  ],
  callbacks: [
    { call: 'busboy().on', params: ['$upload.field', '$upload.stream', '$upload.info'] },
    ...forms.map((form) => ({ call: `${form}.parse`, params: ['$error', '$upload.field', '$upload.files'] })),
  ],
} satisfies LibraryModel
