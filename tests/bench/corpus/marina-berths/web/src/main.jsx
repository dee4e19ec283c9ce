import React, { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { forecast, tides } from './weather.js';

const waveId = `wave-${Math.random().toString(36).slice(2, 8)}`;

function App() {
  const [data, setData] = useState({});
  useEffect(() => {
    Promise.all([tides(), forecast(54.3, 10.1)]).then(([tide, sky]) => setData({ tide, sky }));
  }, []);
  return <main id={waveId}><pre>{JSON.stringify(data, null, 2)}</pre></main>;
}

createRoot(document.getElementById('root')).render(<App />);
