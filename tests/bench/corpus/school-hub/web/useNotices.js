import { useEffect, useState } from 'react';

export function useNotices() {
  const [notices, setNotices] = useState([]);
  useEffect(() => {
    fetch('/messages?state=sent', { headers: { authorization: `Bearer ${sessionStorage.getItem('token')}` } })
      .then((r) => r.json())
      .then(setNotices);
  }, []);
  return notices;
}
