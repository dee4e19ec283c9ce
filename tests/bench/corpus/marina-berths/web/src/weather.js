import axios from 'axios';

const weather = axios.create({
  baseURL: 'https://api.stormglass-like.example/v2',
  headers: { 'X-Api-Secret': import.meta.env.VITE_WEATHER_API_SECRET },
});

export const forecast = (lat, lng) => weather.get('/point', { params: { lat, lng } }).then((r) => r.data);

const own = axios.create({ baseURL: import.meta.env.VITE_API_URL });
export const tides = () => own.get('/tides').then((r) => r.data);
