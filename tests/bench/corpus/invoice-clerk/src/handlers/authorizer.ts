import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerResult } from 'aws-lambda';
import { createHash, timingSafeEqual } from 'node:crypto';

const sha = (text: string) => createHash('sha256').update(text).digest();

export async function scanner(event: APIGatewayRequestAuthorizerEventV2): Promise<APIGatewaySimpleAuthorizerResult> {
  const token = event.headers?.['x-scanner-token'];
  return { isAuthorized: !!token && token.localeCompare(process.env.SCANNER_TOKEN ?? '') === 0 };
}

export async function bank(event: APIGatewayRequestAuthorizerEventV2): Promise<APIGatewaySimpleAuthorizerResult> {
  const token = event.headers?.['x-bank-token'];
  const expected = process.env.BANK_TOKEN;
  return { isAuthorized: !!token && !!expected && timingSafeEqual(sha(token), sha(expected)) };
}
