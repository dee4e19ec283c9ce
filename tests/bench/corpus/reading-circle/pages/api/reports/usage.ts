import { db, readers } from '~/db';
import { withStaff } from '~/lib/session';

export default withStaff(async (_req, res) => {
  res.json(await db.select({ email: readers.email, plan: readers.plan }).from(readers));
});
