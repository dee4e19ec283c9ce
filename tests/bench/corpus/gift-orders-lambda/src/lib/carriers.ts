import axios from 'axios';

export const CARRIERS: Readonly<Record<string, string>> = {
  parcelo: 'https://api.parcelo.example/v1',
  swiftbox: 'https://track.swiftbox.example/rest',
};

export class CarrierClient {
  private readonly http;

  constructor(baseURL: string) {
    this.http = axios.create({ baseURL, timeout: 4000, maxRedirects: 0 });
  }

  async track(number: string) {
    const { data } = await this.http.get('/parcels', { params: { number } });
    return data;
  }
}
