import type { Document } from 'mongodb';
import { collection } from './mongo';

export class OrderStore {
  constructor(private readonly shop: string) {}

  async search(criteria: Document) {
    const orders = await collection('orders');
    return orders.find({ $and: [{ shop: this.shop }, criteria] }).sort({ placedAt: -1 }).limit(50).toArray();
  }

  async setFields(number: string, fields: Document) {
    const orders = await collection('orders');
    const { modifiedCount } = await orders.updateOne({ shop: this.shop, number }, { $set: fields });
    return modifiedCount === 1;
  }
}
