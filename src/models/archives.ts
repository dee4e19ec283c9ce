import type { LibraryModel } from '../analysis/types.ts'

const label = 'a name inside of the archive'

/** Names of files inside of an archive are written by whoever made it. */
export default {
  package: 'adm-zip',
  title: 'AdmZip, yauzl, unzipper, tar-stream and JSZip',
  docs: 'https://github.com/cthackers/adm-zip/wiki/ADM-ZIP',
  aliases: { 'yauzl-promise': 'yauzl', 'tar-stream.extract#': 'tar-stream.extract()' },
  sources: [
    { path: 'adm-zip#.getEntries()', kind: 'remote', label },
    { path: '$yauzl.entry.fileName', kind: 'remote', label },
    { path: '$tar.header.name', kind: 'remote', label },
    { path: 'unzipper.Open.buffer().files', kind: 'remote', label },
    { path: 'unzipper.Open.file().files', kind: 'remote', label },
    { path: 'jszip.loadAsync().files', kind: 'remote', label },
    { path: 'jszip#.files', kind: 'remote', label },
    { path: '$jszip.name', kind: 'remote', label },
  ],
  callbacks: [
    { call: 'yauzl.open', params: ['$error', '$yauzl.zip'] },
    { call: 'yauzl.fromBuffer', params: ['$error', '$yauzl.zip'] },
    { call: '$yauzl.zip.on', params: ['$yauzl.entry'] },
    { call: 'tar-stream.extract().on', params: ['$tar.header', '$tar.stream'] },
    { call: 'jszip.loadAsync().forEach', params: ['$jszip.name'] },
    { call: 'jszip#.forEach', params: ['$jszip.name'] },
  ],
} satisfies LibraryModel
