import type { LibraryModel } from '../analysis/types.ts'

const methods = ['get', 'post', 'put', 'patch', 'head', 'delete', 'stream', 'paginate']
const objects = ['got', 'ky']

export default {
  package: 'got',
  title: 'Got and Ky',
  docs: 'https://github.com/sindresorhus/got#readme',
  aliases: { 'got.got': 'got', 'got.extend()': 'got', 'ky.extend()': 'ky', 'ky.create()': 'ky' },
  sinks: objects.flatMap((object) => [
    { call: object, arg: 0, kind: 'url' as const },
    ...methods.map((name) => ({ call: `${object}.${name}`, arg: 0, kind: 'url' as const })),
  ]),
} satisfies LibraryModel
