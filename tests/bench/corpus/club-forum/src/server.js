import http from 'node:http';
import { Router } from './router.js';
import { posts } from './handlers/posts.js';
import { ratings } from './handlers/ratings.js';
import { assets } from './handlers/assets.js';
import { mentions } from './handlers/mentions.js';
import { mails } from './handlers/mails.js';
import { account } from './handlers/account.js';

const router = new Router();
for (const register of [posts, ratings, assets, mentions, mails, account]) register(router);

http
  .createServer((req, res) => {
    router.handle(req, res).catch((error) => {
      console.error(error);
      res.writeHead(500, { 'content-type': 'text/plain' }).end('Something went wrong');
    });
  })
  .listen(Number(process.env.PORT) || 8000);
