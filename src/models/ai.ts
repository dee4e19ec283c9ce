import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'ai',
  title: 'Vercel AI SDK',
  docs: 'https://ai-sdk.dev/docs',
  sources: [{ path: '$model.args', kind: 'model' }],
  callbacks: [{ call: 'ai.tool', property: 'execute', params: ['$model.args'] }],
} satisfies LibraryModel
