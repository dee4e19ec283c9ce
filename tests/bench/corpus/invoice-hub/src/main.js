import { build } from './app.js';
import config from './config.js';

const app = await build();
await app.listen({ port: config.port, host: '0.0.0.0' });
