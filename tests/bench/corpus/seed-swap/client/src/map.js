const MAPS = {
  tiles: 'https://tiles.example-maps.test/{z}/{x}/{y}.png',
  browserKey: import.meta.env.VITE_MAPS_BROWSER_KEY,
};

const credentials = { user: 'seed-swap', secret: import.meta.env.VITE_GEOCODER_SECRET };

export const tileUrl = (z, x, y) => `${MAPS.tiles.replace('{z}', z).replace('{x}', x).replace('{y}', y)}?key=${MAPS.browserKey}`;

export async function locate(place) {
  const authorization = `Basic ${btoa(Object.values(credentials).join(':'))}`;
  const res = await fetch(`https://geocoder.example-maps.test/search?q=${encodeURIComponent(place)}`, { headers: { authorization } });
  return res.json();
}

export async function locateGarden(place) {
  const res = await fetch(`/api/geocode?q=${encodeURIComponent(place)}`, { credentials: 'same-origin' });
  return res.json();
}

export const scatter = (points) => points.map(([lat, lng]) => [lat + (Math.random() - 0.5) / 500, lng + (Math.random() - 0.5) / 500]);
