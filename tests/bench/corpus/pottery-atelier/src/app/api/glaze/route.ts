import OpenAI from 'openai';
import { NextResponse } from 'next/server';

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

export async function GET() {
  const res = await openai.chat.completions.create({ model: 'gpt-4o-mini', max_tokens: 200, messages: [{ role: 'user', content: 'Describe the glaze of the day in HTML.' }] });
  return NextResponse.json({ html: res.choices[0].message.content ?? '' }, { headers: { 'Cache-Control': 's-maxage=86400' } });
}
