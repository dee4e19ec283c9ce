declare namespace Express {
  interface Request {
    user?: { id: string; role: 'RENTER' | 'OWNER' | 'STAFF' };
    partner?: { name: string };
  }
}
