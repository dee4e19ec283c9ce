import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

const ssm = new SSMClient({});
const cache = new Map<string, string>();

export async function parameter(name: string): Promise<string> {
  const known = cache.get(name);
  if (known) return known;
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: `/parcel-desk/${name}`, WithDecryption: true }));
  if (!Parameter?.Value) throw new Error(`Parameter ${name} is empty`);
  cache.set(name, Parameter.Value);
  return Parameter.Value;
}
