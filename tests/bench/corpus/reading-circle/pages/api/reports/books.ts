import { books, db } from '~/db';
import { withEditor } from '~/lib/session';

export default withEditor(async (_req, res) => {
  res.json(await db.select().from(books));
});
