import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

@Schema({ timestamps: true })
export class Message {
  @Prop() teacherId!: string;
  @Prop() subject!: string;
  @Prop() body!: string;
  @Prop({ default: false }) pinned!: boolean;
  @Prop({ default: 'draft' }) state!: string;
}

export const MessageSchema = SchemaFactory.createForClass(Message);
