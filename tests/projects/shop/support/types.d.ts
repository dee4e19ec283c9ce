declare module 'express-session' {
  interface SessionData {
    agentId: string;
    customerId: string;
  }
}

export {};
