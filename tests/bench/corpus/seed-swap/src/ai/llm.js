const OpenAI = require('openai');

let client;
const openai = () => (client ??= new OpenAI({ apiKey: process.env.OPENAI_API_KEY }));

exports.chat = async ({ messages, tools, json = false }) => {
  const { choices } = await openai().chat.completions.create({
    model: 'gpt-4o-mini',
    messages,
    ...(tools && { tools }),
    ...(json && { response_format: { type: 'json_object' } }),
  });
  return choices[0].message;
};
