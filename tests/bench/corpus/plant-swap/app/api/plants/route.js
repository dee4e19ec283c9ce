import { Plant } from '@/lib/models';

export async function GET() {
  const plants = await Plant.find({ given: false }).select('name photo').limit(60).lean();
  return Response.json(plants);
}
