import { createHmac, timingSafeEqual } from 'node:crypto';
import { deviceSecret, familySecret } from '../settings.js';
import { HttpError, readJson, send } from '../http.js';
import { notes } from '../mongo.js';

const mac = (secret, text) => createHmac('sha256', secret).update(text).digest();

export async function deviceSync(req, res) {
  const { device, stamp } = await readJson(req);
  const given = Buffer.from(String(req.headers['x-device-signature']), 'hex');
  if (!mac(deviceSecret, `${device}:${stamp}`).equals(given)) throw new HttpError(401, 'Unknown device');
  return send(res, 200, await notes.find({ device: String(device) }).limit(200).toArray());
}

export async function familySync(req, res) {
  const { device, stamp } = await readJson(req);
  const given = Buffer.from(String(req.headers['x-device-signature']), 'hex');
  const expected = mac(familySecret, `${device}:${stamp}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new HttpError(401, 'Unknown device');
  return send(res, 200, await notes.find({ device: String(device) }).limit(200).toArray());
}

export async function version(req, res, latest = '0.7.1') {
  const upToDate = req.headers['x-client-version'] === latest;
  return send(res, 200, { upToDate });
}
