import type { LibraryModel } from '../analysis/types.ts'

const models = [
  'openai.ChatOpenAI',
  'anthropic.ChatAnthropic',
  'google-genai.ChatGoogleGenerativeAI',
  'ollama.ChatOllama',
  'groq.ChatGroq',
]
const calls = models.flatMap((model) =>
  ['invoke', 'stream', 'call', 'predict'].map((name) => `@langchain/${model}#.${name}`),
)
const toolClasses = ['DynamicTool', 'DynamicStructuredTool'].flatMap((name) => [
  `@langchain/core/tools.${name}#`,
  `langchain/tools.${name}#`,
])

export default {
  package: '@langchain/core',
  title: 'LangChain',
  docs: 'https://js.langchain.com/docs/how_to/custom_tools/',
  sources: calls.map((call) => ({ path: `${call}()`, kind: 'model' as const, label: "the model's answer" })),
  effects: calls.map((call) => ({ call, effect: 'model' as const, arg: 0 })),
  instructions: [
    { call: '@langchain/core/messages.SystemMessage#', as: 'text' },
    { call: 'langchain/schema.SystemMessage#', as: 'text' },
  ],
  callbacks: [
    { call: '@langchain/core/tools.tool', params: ['$model.args'] },
    { call: 'langchain.tool', params: ['$model.args'] },
    ...toolClasses.map((call) => ({ call, property: 'func', params: ['$model.args'] })),
  ],
} satisfies LibraryModel
