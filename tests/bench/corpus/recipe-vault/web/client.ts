import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { AppRouter } from '../server/routers';

export const api = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc' })] });
