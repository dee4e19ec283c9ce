const OpenAI = require('openai');

const openai = new OpenAI();

async function chat(messages, tools) {
  const response = await openai.chat.completions.create({ model: 'gpt-4o', messages, tools });
  return response.choices[0].message;
}

const say = async (prompt) => (await chat([{ role: 'user', content: prompt }])).content || '';

module.exports = { chat, say };
