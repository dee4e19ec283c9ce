import type { Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { Journal, type PasswordHasher, Problem } from '@core';

export const Credentials = z.object({ email: z.string().email(), password: z.string().min(10) });
export type Account = { id: number; email: string; password: string; screeningPassword: string | null };

export abstract class AccountController {
  protected readonly journal = new Journal(this.constructor.name);

  protected constructor(
    protected readonly hasher: PasswordHasher,
    private readonly secret: () => string,
  ) {}

  protected abstract byEmail(email: string): Promise<Account | undefined>;
  protected abstract insert(email: string, password: string): Promise<void>;

  protected async create(req: Request) {
    const { email, password } = Credentials.parse(req.body);
    await this.insert(email, await this.hasher.create(password));
  }

  protected async token(req: Request) {
    const { email, password } = Credentials.parse(req.body);
    const account = await this.byEmail(email);
    if (!account || !(await this.hasher.check(password, account.password))) throw new Problem(401, 'Unknown account');
    return { account, token: jwt.sign({ sub: String(account.id) }, this.secret(), { expiresIn: '12h' }) };
  }

  abstract signIn(req: Request, res: Response): Promise<unknown>;
}
