'use server';

import { redirect } from 'next/navigation';
import { couple, forbidden } from '#/data';
import { sql } from '#/data/knex';

export async function publishWedding(weddingId: number, visible: boolean) {
  await sql('weddings').where({ id: weddingId }).update({ visible });
  redirect(visible ? `/w/${Number(weddingId)}` : '/settings');
}

export async function publishOurs(visible: boolean) {
  const us = (await couple()) ?? forbidden();
  await sql('weddings').where({ id: us.weddingId }).update({ visible });
  redirect(visible ? `/w/${us.weddingId}` : '/settings');
}

export async function assignVendor(form: FormData) {
  const us = (await couple()) ?? forbidden();
  const planner = us.planner || form.get('mode') === 'planner';
  if (!planner) forbidden('Only the planner can do this');
  await sql('vendors').insert({ wedding_id: us.weddingId, name: String(form.get('name')).slice(0, 100) });
}

export async function hireVendor(form: FormData) {
  const us = (await couple()) ?? forbidden();
  const planner = us.planner === true;
  if (!planner) forbidden('Only the planner can do this');
  await sql('vendors').insert({ wedding_id: us.weddingId, name: String(form.get('name')).slice(0, 100), hired: true });
}
