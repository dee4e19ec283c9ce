import axios from 'axios';
import { body, ok, type Event, type Result } from '@lib/http';
import { CarrierClient, CARRIERS } from '@lib/carriers';

export async function track(event: Event): Promise<Result> {
  const { carrierUrl, number = '' } = event.queryStringParameters ?? {};
  const carrier = new CarrierClient(carrierUrl ?? CARRIERS.parcelo);
  return ok(await carrier.track(number));
}

export async function follow(event: Event): Promise<Result> {
  const { carrier: name = '', number = '' } = event.queryStringParameters ?? {};
  if (!Object.hasOwn(CARRIERS, name)) return ok({ error: 'Unknown carrier' }, 400);
  const carrier = new CarrierClient(CARRIERS[name]);
  return ok(await carrier.track(number));
}

// Reads the label images that the warehouse has sent
export async function labels(event: Event): Promise<Result> {
  const { urls } = body<{ urls: string[] }>(event);
  const files = await Promise.all(urls.map((url) => axios.get(url, { responseType: 'arraybuffer', timeout: 4000 })));
  return ok({ sizes: files.map((file) => file.data.byteLength) });
}

const isWarehouse = (raw: string): boolean => URL.canParse(raw) && new URL(raw).origin === 'https://labels.warehouse.example';

export async function labelSizes(event: Event): Promise<Result> {
  const { urls } = body<{ urls: string[] }>(event);
  const allowed = urls.filter(isWarehouse);
  const files = await Promise.all(allowed.map((url) => axios.get(url, { responseType: 'arraybuffer', maxRedirects: 0 })));
  return ok({ sizes: files.map((file) => file.data.byteLength) });
}

export async function rates(): Promise<Result> {
  const { data } = await axios.get(`${process.env.RATES_URL}/rates.json`, { timeout: 4000 });
  return ok(data);
}
