import postgres from 'npm:postgres@3';

export const sql = postgres(Deno.env.get('DATABASE_URL')!, { max: 2 });

export function donationsReport(groupColumn: string, campaign: string) {
  return sql.unsafe(`select ${groupColumn} as label, sum(amount) as total from donations where campaign_id = $1 group by 1`, [campaign]);
}
