import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { REGION } from '#lib/constants';

const manager = new SecretsManagerClient({ region: REGION });
const known = new Map<string, string>();

export async function secretValue(name: string): Promise<string> {
  const cached = known.get(name);
  if (cached) return cached;
  const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId: `invoice-clerk/${name}` }));
  if (!SecretString) throw new Error(`Secret ${name} has no value`);
  known.set(name, SecretString);
  return SecretString;
}
