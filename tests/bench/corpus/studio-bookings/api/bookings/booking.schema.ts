import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

@Schema({ timestamps: true })
export class Booking {
  @Prop({ required: true }) studio: string;
  @Prop({ required: true }) room: string;
  @Prop() guest: string;
  @Prop() notes: string;
  @Prop() accessCode: string;
  @Prop({ default: 'requested' }) state: string;
  @Prop({ default: 0 }) discount: number;
}

export const BookingSchema = SchemaFactory.createForClass(Booking);
