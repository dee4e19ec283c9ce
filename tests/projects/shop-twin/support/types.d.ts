declare module 'express-session' {
  interface SessionData {
    agentId: string;
    customerId: string;
    oauthState: string;
    codeVerifier: string;
  }
}

export {};
