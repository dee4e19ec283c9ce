import { htmlPage, type Event, type Result } from '@lib/http';
import Handlebars from 'handlebars';

export async function thanks(event: Event): Promise<Result> {
  const name = event.queryStringParameters?.name ?? 'you';
  return htmlPage(`<h1>Thank you, ${name}!</h1>`);
}

const thankYou = Handlebars.compile('<h1>Thank you, {{name}}!</h1><p>We pack your gift.</p>');

export async function thanksCard(event: Event): Promise<Result> {
  const name = event.queryStringParameters?.name ?? 'you';
  return htmlPage(thankYou({ name }));
}

export async function status(event: Event): Promise<Result> {
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    body: `<p>Order <b>${event.pathParameters?.number}</b> is on its way.</p>`,
  };
}

export async function state(event: Event): Promise<Result> {
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    body: `<p>Order <b>${Number(event.pathParameters?.number)}</b> is on its way.</p>`,
  };
}

const wish = Handlebars.compile('<blockquote>{{{wish}}}</blockquote>');

export async function wishPage(event: Event): Promise<Result> {
  return htmlPage(wish({ wish: event.queryStringParameters?.text }));
}

export async function wishCard(event: Event): Promise<Result> {
  return htmlPage(wish({ wish: Handlebars.escapeExpression(event.queryStringParameters?.text ?? '') }));
}

export async function follow(event: Event): Promise<Result> {
  const location = event.queryStringParameters?.shop ?? 'https://gifts.example/';
  return { statusCode: 302, headers: { Location: location } };
}

export async function followShop(event: Event): Promise<Result> {
  const location = `https://gifts.example/shops/${encodeURIComponent(event.queryStringParameters?.shop ?? '')}`;
  return { statusCode: 302, headers: { Location: location, 'cache-control': 'no-store' } };
}
