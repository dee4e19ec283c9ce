import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.TABLE;

export const getItem = (pk, sk) => doc.send(new GetCommand({ TableName, Key: { pk, sk } })).then((r) => r.Item);
export const putItem = (Item) => doc.send(new PutCommand({ TableName, Item }));
export const scanAll = () => doc.send(new ScanCommand({ TableName })).then((r) => r.Items);
export const queryFor = (pk) =>
  doc.send(new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } })).then((r) => r.Items);
export const setPhone = (pk, phone) =>
  doc.send(new UpdateCommand({ TableName, Key: { pk, sk: 'profile' }, UpdateExpression: 'SET phone = :p', ExpressionAttributeValues: { ':p': phone } }));
