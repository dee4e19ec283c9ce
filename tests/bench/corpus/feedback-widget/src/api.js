const headers = () => ({ authorization: `Bearer ${sessionStorage.getItem('fw.token')}` });

export const getEntries = (params) => fetch(`/api/entries?${new URLSearchParams(params)}`, { headers: headers() }).then((r) => r.json());

export const getEntry = (id) => fetch(`/api/entries/${encodeURIComponent(id)}`, { headers: headers() }).then((r) => r.json());
