import { HttpClient, HttpHeaders } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { environment } from '../environments/environment';

@Injectable({ providedIn: 'root' })
export class RouteService {
  private readonly http = inject(HttpClient);

  plan(from: string, to: string) {
    const headers = new HttpHeaders({ 'X-Client-Secret': environment.routePlanner.clientSecret });
    return this.http.post<{ minutes: number }>(`${environment.routePlanner.url}/plan`, { from, to }, { headers });
  }

  estimate(from: string, to: string) {
    return this.http.post<{ minutes: number }>(`${environment.apiUrl}/routes/estimate`, { from, to }, { withCredentials: true });
  }
}
