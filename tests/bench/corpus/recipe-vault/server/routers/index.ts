import { router } from '../trpc';
import { account } from './account';
import { lists } from './lists';
import { recipes } from './recipes';

export const appRouter = router({ account, lists, recipes });
export type AppRouter = typeof appRouter;
