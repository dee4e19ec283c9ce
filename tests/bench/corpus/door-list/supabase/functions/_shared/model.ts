const endpoint = 'https://api.openai.com/v1/chat/completions';

async function request(body: Record<string, unknown>) {
  const res = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `Bearer ${Deno.env.get('OPENAI_API_KEY')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-4o-mini', ...body }),
  });
  if (!res.ok) throw new Error(`The model answered ${res.status}`);
  const { choices } = await res.json();
  return choices[0].message;
}

export const write = async (prompt: string): Promise<string> => (await request({ messages: [{ role: 'user', content: prompt }] })).content;

export const callTool = async (prompt: string, tools: unknown[]) => {
  const message = await request({ messages: [{ role: 'user', content: prompt }], tools, tool_choice: 'required' });
  const { name, arguments: args } = message.tool_calls[0].function;
  return { name: name as string, args: JSON.parse(args) as Record<string, string> };
};
