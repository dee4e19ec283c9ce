import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { aggregate, compileColumn } from '@/lib/expression';

const ROWS = [
  { visits: 120, orders: 9 },
  { visits: 340, orders: 21 },
  { visits: 95, orders: 4 },
];

export function ChartPage() {
  const [params] = useSearchParams();
  const formula = params.get('column') ?? 'orders / visits';
  const name = params.get('total') ?? 'sum';

  const values = useMemo(() => ROWS.map(compileColumn(formula)), [formula]);
  const total = aggregate(name)(ROWS.map((row) => row.visits));

  return (
    <table>
      <tbody>
        {values.map((value, i) => (
          <tr key={i}><td>{value.toFixed(3)}</td></tr>
        ))}
      </tbody>
      <tfoot><tr><td>{total}</td></tr></tfoot>
    </table>
  );
}
