import type { LibraryModel } from '../analysis/types.ts'

const client = '@anthropic-ai/sdk#'
const calls = ['messages.create', 'messages.stream', 'beta.messages.create', 'completions.create']

export default {
  package: '@anthropic-ai/sdk',
  title: 'Anthropic',
  docs: 'https://docs.anthropic.com/en/api/client-sdks',
  aliases: {
    '@anthropic-ai/sdk.Anthropic': '@anthropic-ai/sdk',
    '@anthropic-ai/bedrock-sdk': '@anthropic-ai/sdk',
    '@anthropic-ai/vertex-sdk.AnthropicVertex': '@anthropic-ai/sdk',
  },
  sources: calls.map((name) => ({ path: `${client}.${name}()`, kind: 'model' as const, label: "the model's answer" })),
  effects: calls.map((name) => ({ call: `${client}.${name}`, effect: 'model' as const, arg: 0 })),
  services: [
    { host: 'api.anthropic.com', effect: 'model', path: /\/(?:messages|complete)\b(?!\/(?:count_tokens|batches))/ },
  ],
  conventions: { anthropic: client },
} satisfies LibraryModel
