import _ from 'lodash';
import Handlebars from 'handlebars';
import { body, ok, type Event, type Result } from '@lib/http';
import { applyDiscount, applyFormula, vatOf } from '@lib/pricing';

export async function quote(event: Event): Promise<Result> {
  const { formula, total } = body(event);
  return ok({ price: applyFormula(formula, Number(total)) });
}

export async function quoteDiscount(event: Event): Promise<Result> {
  const { discount, total } = body(event);
  return ok({ price: applyDiscount({ kind: discount.kind, value: Number(discount.value) }, Number(total)) });
}

// Greeting cards: the template is sent by the editor
export async function card(event: Event): Promise<Result> {
  const { template, name } = body(event);
  const render = _.template(template);
  return ok({ text: render({ name }) });
}

const CARDS = { birthday: 'Happy birthday, <%= name %>!', thanks: 'Thank you, <%= name %>!' };

export async function greeting(event: Event): Promise<Result> {
  const { template, name } = body(event);
  const render = _.template(template === 'thanks' ? CARDS.thanks : CARDS.birthday);
  return ok({ text: render({ name }) });
}

// Shops may bring a hook of their own that changes the order lines
export async function hook(event: Event): Promise<Result> {
  const { source, lines } = body(event);
  const module = await import('data:text/javascript,' + encodeURIComponent(source));
  return ok({ lines: await module.default(lines) });
}

const STEPS = new Map([['vat', () => import('@lib/pricing')]]);

export async function step(event: Event): Promise<Result> {
  const { source, lines } = body<{ source: string; lines: number[] }>(event);
  const load = STEPS.get(source);
  if (!load) return ok({ error: 'Unknown step' }, 400);
  const module = await load();
  return ok({ lines: lines.map((line) => module.vatOf(Number(line))) });
}

const receipt = Handlebars.compile('Total {{total}}, VAT {{vat}}');

export async function receiptText(event: Event): Promise<Result> {
  const { total } = body(event);
  return ok({ text: receipt({ total: Number(total), vat: vatOf(Number(total)) }) });
}
