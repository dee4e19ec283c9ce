const HOSTS: ReadonlySet<string> = new Set(['www.booking.com', 'www.hostelworld.com']);

export function isBookingSite(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return protocol === 'https:' && HOSTS.has(host);
  } catch {
    return false;
  }
}
