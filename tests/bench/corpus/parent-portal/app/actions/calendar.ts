'use server';

import { parseIcs } from '@/lib/ics';
import { requireGuardian } from '@/lib/session';

export async function importCalendar(_state: unknown, formData: FormData) {
  await requireGuardian();
  const url = formData.get('url') as string;
  try {
    const text = await fetch(url.replace(/^webcal:/, 'https:'), { cache: 'no-store' }).then((r) => r.text());
    return { events: parseIcs(text) };
  } catch {
    return { error: 'The calendar could not be read' };
  }
}

export async function importHolidays(_state: unknown, formData: FormData) {
  await requireGuardian();
  const region = formData.get('region') as string;
  try {
    const text = await fetch(`https://holidays.example/ics/${encodeURIComponent(region)}.ics`, { cache: 'no-store' }).then((r) => r.text());
    return { events: parseIcs(text) };
  } catch {
    return { error: 'The calendar could not be read' };
  }
}
