export async function siteOf(db, formId) {
  const row = await db.prepare('SELECT site FROM forms WHERE id = ?').bind(formId).first();
  return row?.site ?? 'https://feedback.example/';
}
