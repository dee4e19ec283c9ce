const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');

const { BACKUP_KEY_ID, BACKUP_KEY_SECRET } = process.env;

const s3 = new S3Client({
  region: 'eu-central-1',
  endpoint: 'https://objects.pedal-depot.example',
  credentials: { accessKeyId: BACKUP_KEY_ID, secretAccessKey: BACKUP_KEY_SECRET },
});

exports.saveBackup = (key, body) => s3.send(new PutObjectCommand({ Bucket: 'depot-backups', Key: key, Body: body }));
