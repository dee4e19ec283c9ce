const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');

const s3 = new S3Client({
  region: 'eu-central-1',
  endpoint: 'https://objects.pedal-depot.example',
  credentials: { accessKeyId: 'depot-photos', secretAccessKey: 'Wicker.Basket.Bell.Ring.1891' },
});

exports.savePhoto = (key, body) => s3.send(new PutObjectCommand({ Bucket: 'bike-photos', Key: key, Body: body }));
