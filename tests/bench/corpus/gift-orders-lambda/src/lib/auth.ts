import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Event } from './http';

/** Shop of the staff member, from the claims that the gateway has verified. */
export function shopOf(event: Event): string {
  const { claims } = (event as APIGatewayProxyEventV2WithJWTAuthorizer).requestContext.authorizer.jwt;
  return String(claims['custom:shop']);
}
