import { db } from '../mongo.js';
import { reply } from '../router.js';
import { Member } from '../member.js';

const encode = (value) => String(value).replace(/[^\w .,-]/g, (c) => `&#${c.codePointAt(0)};`);

export function account(router) {
  router.add('POST', '/account', async ({ res, json, member }) => {
    const updated = new Member(member).merge(json());
    await db.collection('members').replaceOne({ _id: member._id }, { ...updated });
    reply(res, updated);
  });

  router.add('POST', '/account/profile', async ({ res, json, member }) => {
    const { name, about } = json();
    const updated = new Member(member).merge({ name: String(name), about: String(about) });
    await db.collection('members').updateOne({ _id: member._id }, { $set: { name: updated.name, about: updated.about } });
    reply(res, updated);
  });

  router.add('GET', '/account/welcome', async ({ res, url, member }) => {
    res.writeHead(200, { 'content-type': 'text/html' });
    res.write(`<h1>Welcome back, ${encode(member.name)}</h1>`);
    res.write('<p class="notice">' + url.searchParams.get('notice') + '</p>');
    res.end('<a href="/">Forum</a>');
  });

  router.add('GET', '/account/hello', async ({ res, url, member }) => {
    res.writeHead(200, { 'content-type': 'text/html' });
    res.write(`<h1>Hello, ${encode(member.name)}</h1>`);
    res.write('<p class="notice">' + encode(url.searchParams.get('notice') ?? '') + '</p>');
    res.end('<a href="/">Forum</a>');
  });

  router.add('GET', '/account/leave', async ({ res, url, member }) => {
    await db.collection('sessions').deleteMany({ memberId: member._id });
    res.setHeader('Refresh', `2; url=${url.searchParams.get('to') ?? '/'}`);
    res.writeHead(200, { 'content-type': 'text/plain' }).end('Good bye');
  });

  router.add('GET', '/account/close', async ({ res, url, member }) => {
    await db.collection('sessions').deleteMany({ memberId: member._id });
    const board = url.searchParams.get('board') ?? 'general';
    res.setHeader('Refresh', `2; url=/boards/${encodeURIComponent(board)}`);
    res.writeHead(200, { 'content-type': 'text/plain' }).end('Good bye');
  });
}
