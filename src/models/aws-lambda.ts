import type { LibraryModel } from '../analysis/types.ts'

const event = [
  'body',
  'queryStringParameters',
  'multiValueQueryStringParameters',
  'pathParameters',
  'headers',
  'multiValueHeaders',
  'rawPath',
  'rawQueryString',
  'path',
  'cookies',
]
/** Events that other services bring: the records of a queue, a bucket or a topic, the arguments of AppSync. */
const inner = ['Records', 'arguments', 'detail']
const otherEvents = [
  'SQSEvent',
  'SNSEvent',
  'S3Event',
  'KinesisStreamEvent',
  'AppSyncResolverEvent',
  'EventBridgeEvent',
]
const otherHandlers = ['SQSHandler', 'SNSHandler', 'S3Handler', 'KinesisStreamHandler', 'EventBridgeHandler', 'Handler']
const events = [
  'APIGatewayProxyEvent',
  'APIGatewayProxyEventV2',
  'APIGatewayEvent',
  'LambdaFunctionURLEvent',
  'ALBEvent',
  'APIGatewayProxyEventV2WithRequestContext',
]
const handlers = ['APIGatewayProxyHandler', 'APIGatewayProxyHandlerV2', 'LambdaFunctionURLHandler', 'ALBHandler']

export default {
  package: 'aws-lambda',
  title: 'AWS Lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html',
  aliases: { '@types/aws-lambda': 'aws-lambda' },
  // All of them are texts or lists of texts, the body too.
  sources: [
    ...event.map((name) => ({ path: `$lambda.event.${name}`, kind: 'remote' as const, isText: true })),
    ...inner.map((name) => ({ path: `$lambda.event.${name}`, kind: 'remote' as const })),
  ],
  types: [
    ...[...events, ...otherEvents].map((name) => ({ type: `aws-lambda.${name}`, path: '$lambda.event' })),
    ...[...handlers, ...otherHandlers].map((name) => ({
      type: `aws-lambda.${name}`,
      path: '$lambda.handler',
      params: ['$lambda.event', '$lambda.context'],
    })),
  ],
  wholes: {
    '$lambda.event.body': 'body',
    '$lambda.event.headers': 'headers',
    '$lambda.event.cookies': 'cookies',
  },
} satisfies LibraryModel
