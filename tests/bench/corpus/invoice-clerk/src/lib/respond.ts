import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Logger } from '@aws-lambda-powertools/logger';

export const logger = new Logger({ serviceName: 'invoice-clerk' });

export type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

export const clientCors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
};

const ACCOUNTANT_SITES = /^https:\/\/(books|tax)\.invoice-clerk\.example$/;

export const portalCors = (event: APIGatewayProxyEventV2): Record<string, string> => ({
  'Access-Control-Allow-Origin': event.headers.origin ?? '',
  'Access-Control-Allow-Credentials': 'true',
});

export function accountantCors({ headers: { origin } }: APIGatewayProxyEventV2): Record<string, string> {
  if (!origin || !ACCOUNTANT_SITES.test(origin)) return {};
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' };
}

export const guarded =
  (run: Handler): Handler =>
  async (event) => {
    try {
      return await run(event);
    } catch (error) {
      logger.error('handler failed', error as Error);
      return { statusCode: 500, body: JSON.stringify(error, Object.getOwnPropertyNames(error)) };
    }
  };

export const guardedQuietly =
  (run: Handler): Handler =>
  async (event) => {
    try {
      return await run(event);
    } catch (error) {
      logger.error('handler failed', error as Error);
      return { statusCode: 500, body: JSON.stringify({ message: 'Internal error', requestId: event.requestContext.requestId }) };
    }
  };
