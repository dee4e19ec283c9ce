import { deviceSecret } from '../settings.js';

const publicSettings = { relay: 'https://notes-relay.example', pushKey: process.env.VAPID_PUBLIC_KEY };

export function deviceConfig(req, res) {
  res.writeHead(200, { 'content-type': 'text/javascript' });
  res.end(`window.RELAY = ${JSON.stringify({ relay: 'https://notes-relay.example', signingSecret: deviceSecret })};`);
}

export function familyConfig(req, res) {
  res.writeHead(200, { 'content-type': 'text/javascript' });
  res.end(`window.RELAY = ${JSON.stringify(publicSettings)};`);
}
