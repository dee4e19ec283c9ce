import type { LibraryModel } from '../analysis/types.ts'

const withUrl = ['get', 'delete', 'head', 'options', 'post', 'put', 'patch', 'postForm', 'putForm', 'getUri']

export default {
  package: 'axios',
  title: 'Axios',
  docs: 'https://axios-http.com/docs/api_intro',
  aliases: { 'axios.create()': 'axios', 'axios.AxiosInstance#': 'axios', 'axios.Axios#': 'axios' },
  sinks: [
    { call: 'axios', arg: 0, kind: 'url' },
    { call: 'axios', arg: 0, property: ['url'], kind: 'url' },
    { call: 'axios', arg: 0, property: ['baseURL'], kind: 'url' },
    { call: 'axios.create', arg: 0, property: ['baseURL'], kind: 'url' },
    { call: 'axios.request', arg: 0, property: ['url'], kind: 'url' },
    { call: 'axios.request', arg: 0, property: ['baseURL'], kind: 'url' },
    ...withUrl.map((name) => ({ call: `axios.${name}`, arg: 0, kind: 'url' as const })),
    ...withUrl.flatMap((name) => [
      { call: `@nestjs/axios.HttpService#.${name}`, arg: 0, kind: 'url' as const },
      { call: `@nestjs/axios.HttpService#.axiosRef.${name}`, arg: 0, kind: 'url' as const },
    ]),
    { call: '@nestjs/axios.HttpService#.request', arg: 0, property: ['url'], kind: 'url' },
  ],
} satisfies LibraryModel
