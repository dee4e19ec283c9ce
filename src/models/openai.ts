import type { LibraryModel } from '../analysis/types.ts'

const client = 'openai#'
const calls = [
  ...[
    'chat.completions.create',
    'chat.completions.parse',
    'beta.chat.completions.parse',
    'beta.chat.completions.stream',
  ],
  ...['chat.completions.stream', 'responses.create', 'responses.parse', 'responses.stream', 'completions.create'],
]
const others = [
  'images.generate',
  'images.edit',
  'embeddings.create',
  'audio.transcriptions.create',
  'audio.speech.create',
  'beta.threads.runs.create',
]

/** Addresses at which models write, draw or speak; those of files and lists of models cost nothing. */
const COMPLETIONS = /\/(?:completions|responses|images\/(?:generations|edits)|audio\/speech|runs)\b/

export default {
  package: 'openai',
  title: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference',
  aliases: {
    'openai.OpenAI': 'openai',
    'openai.AzureOpenAI': 'openai',
    'groq-sdk': 'openai',
    'groq-sdk.Groq': 'openai',
    'together-ai': 'openai',
    'together-ai.Together': 'openai',
    '@mistralai/mistralai.Mistral#.chat.complete()': 'openai#.chat.completions.create()',
  },
  sources: calls.map((name) => ({ path: `${client}.${name}()`, kind: 'model' as const, label: "the model's answer" })),
  effects: [...calls, ...others].map((name) => ({ call: `${client}.${name}`, effect: 'model' as const, arg: 0 })),
  services: [
    ...['api.openai.com', 'openrouter.ai', 'api.groq.com', 'api.together.xyz', 'api.mistral.ai', 'api.deepseek.com'],
    ...['api.x.ai', 'api.perplexity.ai', 'ai.gateway.lovable.dev', 'ai-gateway.vercel.sh', 'api.fireworks.ai'],
    ...['.openai.azure.com'],
  ].map((host) => ({ host, effect: 'model' as const, path: COMPLETIONS })),
  instructions: [
    { call: '@openai/agents.Agent#', as: 'options' },
    { call: `${client}.beta.assistants.create`, as: 'options' },
  ],
  auth: [{ call: `${client}.webhooks.unwrap`, as: 'signature' }],
  // call.function.arguments: what every API of this form calls the input that a model gives to a tool
  conventions: { openai: client, 'function.arguments': '$model.args' },
} satisfies LibraryModel
