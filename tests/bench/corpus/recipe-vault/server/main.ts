import express from 'express';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { createContext } from './context';
import { hooks } from './hooks';
import { appRouter } from './routers';
import { ShopController } from './shop';

for (const name of ['STRIPE_SECRET_KEY', 'PRINT_SECRET', 'COURIER_SECRET']) {
  if (!process.env[name]) throw new Error(`${name} is not set`);
}

const app = express();
app.use('/hooks', hooks);
app.use('/trpc', createExpressMiddleware({ router: appRouter, createContext }));
app.use('/shop', express.json(), new ShopController().router);
app.listen(3001);
