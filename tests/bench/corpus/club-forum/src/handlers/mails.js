import ejs from 'ejs';
import Mustache from 'mustache';
import { template } from 'lodash-es';
import { db } from '../mongo.js';
import { reply } from '../router.js';
import { BODIES } from '../mailBodies.js';

export function mails(router) {
  router.add('POST', '/mails/preview', async ({ res, json, member }) => {
    const { source } = json();
    reply(res, { text: ejs.render(source, { name: member.name, club: 'SK Springer' }) });
  });

  router.add('POST', '/mails/show', async ({ res, json, member }) => {
    const { source } = json();
    reply(res, { text: Mustache.render(String(source), { name: member.name, club: 'SK Springer' }) });
  });

  router.add('POST', '/mails/subject', async ({ res, json, member }) => {
    const { subject } = json();
    const compiled = template(subject);
    await db.collection('mails').insertOne({ author: member._id, subject: compiled({ date: new Date().toLocaleDateString() }) });
    reply(res, { ok: true }, 201);
  });

  router.add('POST', '/mails/title', async ({ res, json, member }) => {
    const compiled = BODIES[json().kind === 'reminder' ? 'reminder' : 'invitation'];
    await db.collection('mails').insertOne({ author: member._id, subject: compiled({ date: new Date().toLocaleDateString() }), kind: 'title' });
    reply(res, { ok: true }, 201);
  });
}
