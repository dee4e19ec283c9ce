import type { LibraryModel } from '../analysis/types.ts'

const calls = [
  '@google/genai.GoogleGenAI#.models.generateContent',
  '@google/genai.GoogleGenAI#.models.generateContentStream',
  '@google/genai.GoogleGenAI#.chats.create().sendMessage',
  '@google/generative-ai.GoogleGenerativeAI#.getGenerativeModel().generateContent',
  '@google/generative-ai.GoogleGenerativeAI#.getGenerativeModel().generateContentStream',
  '@google/generative-ai.GoogleGenerativeAI#.getGenerativeModel().startChat().sendMessage',
]

export default {
  package: '@google/genai',
  title: 'Google Gen AI',
  docs: 'https://googleapis.github.io/js-genai/',
  sources: calls.map((call) => ({ path: `${call}()`, kind: 'model' as const, label: "the model's answer" })),
  services: [{ host: 'generativelanguage.googleapis.com', effect: 'model', path: /:(?:stream)?[gG]enerateContent\b/ }],
  instructions: [{ call: '@google/generative-ai.GoogleGenerativeAI#.getGenerativeModel', as: 'options' }],
  effects: calls.map((call) => ({ call, effect: 'model' as const, arg: 0 })),
} satisfies LibraryModel
