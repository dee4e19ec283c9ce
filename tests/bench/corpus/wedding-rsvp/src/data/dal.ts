import 'server-only';
import { forbidden } from '#/data/forbidden';
import { sql } from '#/data/knex';
import { couple } from '#/data/session';

/** Data access for the guest list. */
export async function deleteGuest(guestId: number) {
  const me = (await couple()) ?? forbidden();
  return sql('guests').where({ id: guestId, wedding_id: me.weddingId }).del();
}

export async function seatGuest(guestId: number, table: number) {
  return sql('guests').where({ id: guestId }).update({ table_number: table });
}

export async function guestsOf(weddingId: number) {
  return sql('guests').where({ wedding_id: weddingId }).select('id', 'name', 'diet', 'table_number');
}
