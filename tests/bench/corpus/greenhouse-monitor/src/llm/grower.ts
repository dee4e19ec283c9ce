import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

export async function ask(prompt: string): Promise<string> {
  const message = await anthropic.messages.create({
    model: 'claude-3-5-sonnet-latest',
    max_tokens: 800,
    messages: [{ role: 'user', content: prompt }],
  })
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
}
