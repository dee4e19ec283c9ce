import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { REGION } from '#lib/constants';
import { sampleRate } from '#lib/ids';
import { invoiceKey } from '#lib/passwords';
import { guardedQuietly, logger } from '#lib/respond';

const s3 = new S3Client({ region: REGION });

export const handler = guardedQuietly(async (event) => {
  const pdf = Buffer.from(event.body ?? '', 'base64');
  const key = invoiceKey(pdf);
  if (event.headers['if-match'] !== undefined && event.headers['if-match'] !== key) return { statusCode: 412 };
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `inbox/${key}.pdf`, Body: pdf }));
  if (sampleRate(0.05)) logger.info('upload', { key, bytes: pdf.length });
  return { statusCode: 201, body: JSON.stringify({ key }) };
});
