import type { LibraryModel } from '../analysis/types.ts'

const calls = ['generateText', 'streamText', 'generateObject', 'streamObject']

export default {
  package: 'ai',
  title: 'Vercel AI SDK',
  docs: 'https://ai-sdk.dev/docs',
  sources: [
    { path: '$model.args', kind: 'model', isParsed: true },
    ...calls.map((name) => ({ path: `ai.${name}()`, kind: 'model' as const, label: "the model's answer" })),
  ],
  effects: [...calls, 'embed', 'embedMany', 'experimental_generateImage'].map((name) => ({
    call: `ai.${name}`,
    effect: 'model' as const,
    arg: 0,
  })),
  instructions: ['ToolLoopAgent', 'Experimental_Agent'].map((name) => ({
    call: `ai.${name}#`,
    as: 'options' as const,
  })),
  callbacks: [
    { call: 'ai.tool', property: 'execute', params: ['$model.args'] },
    { call: 'ai.dynamicTool', property: 'execute', params: ['$model.args'] },
    { call: 'ai.experimental_createMCPClient', property: 'execute', params: ['$model.args'] },
  ],
} satisfies LibraryModel
