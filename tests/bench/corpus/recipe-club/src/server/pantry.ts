import mongoose, { Schema, type Model } from 'mongoose';

interface Pantry {
  memberId: number;
  name: string;
  amount: number;
  shelf: string;
}

const pantrySchema = new Schema<Pantry>({ memberId: Number, name: String, amount: Number, shelf: String });

export const PantryItem: Model<Pantry> = mongoose.models.PantryItem ?? mongoose.model<Pantry>('PantryItem', pantrySchema);
