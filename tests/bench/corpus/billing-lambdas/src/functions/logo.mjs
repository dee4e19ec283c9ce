import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { json, tenantOf } from '../lib/http.mjs';
import { fetchImage } from '../lib/images.mjs';

const s3 = new S3Client({});
const store = (tenant, body) => s3.send(new PutObjectCommand({ Bucket: process.env.LOGOS, Key: `logos/${tenant}.png`, Body: body }));

export const fromUrl = async (event) => {
  const { logoUrl } = JSON.parse(event.body);
  if (new URL(logoUrl).hostname === 'localhost') return json(400, { error: 'Not reachable' });
  await store(tenantOf(event), await fetchImage(logoUrl));
  return json(204, {});
};

const SOURCES = [/^avatars\.githubusercontent\.com$/, /^www\.gravatar\.com$/];

export const fromProfile = async (event) => {
  const { logoUrl } = JSON.parse(event.body);
  const { protocol, hostname, pathname } = new URL(logoUrl);
  if (protocol !== 'https:' || !SOURCES.some((s) => s.test(hostname))) return json(400, { error: 'Unknown source' });
  await store(tenantOf(event), await fetchImage(`https://${hostname}${pathname}`));
  return json(204, {});
};
