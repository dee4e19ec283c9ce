export interface SessionUser {
  id: string;
  email: string;
  role: 'customer' | 'support' | 'admin';
}

declare global {
  namespace Express {
    interface Request {
      user?: SessionUser;
    }
  }
}

declare module 'express-session' {
  interface SessionData {
    cart: { productId: string; quantity: number }[];
  }
}
