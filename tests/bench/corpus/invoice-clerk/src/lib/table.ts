import { DynamoDBClient, ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { REGION } from '#lib/constants';

const client = new DynamoDBClient({ region: REGION });
const documents = DynamoDBDocumentClient.from(client);
const TableName = process.env.TABLE_NAME;

export const put = (Item: Record<string, unknown>) => documents.send(new PutCommand({ TableName, Item }));
export const get = async (pk: string) => (await documents.send(new GetCommand({ TableName, Key: { pk } }))).Item;
export const partiql = async (Statement: string) => (await client.send(new ExecuteStatementCommand({ Statement, Limit: 100 }))).Items ?? [];
export const invoicesOf = async (customer: string) =>
  (await documents.send(new QueryCommand({ TableName, IndexName: 'by-customer', KeyConditionExpression: 'customer = :c', ExpressionAttributeValues: { ':c': customer } }))).Items ?? [];
