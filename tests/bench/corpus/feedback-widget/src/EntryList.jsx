import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { getEntries } from './api.js';
import { markEscaped, markWords } from './highlight.js';

export function EntryList() {
  const [params] = useSearchParams();
  const [entries, setEntries] = useState([]);
  const words = (params.get('q') ?? '').split(/\s+/);
  const compact = params.has('compact');

  useEffect(() => {
    getEntries({ sort: 'created_at DESC' }).then(setEntries);
  }, []);

  if (compact) {
    return (
      <ol>
        {entries.map((e) => (
          <li key={e.id} dangerouslySetInnerHTML={{ __html: markEscaped(e.text, words) }} />
        ))}
      </ol>
    );
  }
  return (
    <table>
      <tbody>
        {entries.map((e) => (
          <tr key={e.id}>
            <td><Link to={`/entries/${e.id}`}>{e.status}</Link></td>
            <td dangerouslySetInnerHTML={{ __html: markWords(e.text, words) }} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
