import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export type Result = APIGatewayProxyStructuredResultV2;
export type Event = APIGatewayProxyEventV2;

export function body<T = any>(event: Event): T {
  const raw = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : event.body;
  return JSON.parse(raw || '{}') as T;
}

export function ok(value: unknown, statusCode = 200): Result {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export function htmlPage(markup: string, statusCode = 200): Result {
  return { statusCode, headers: { 'content-type': 'text/html; charset=utf-8' }, body: `<!doctype html><body>${markup}</body>` };
}
