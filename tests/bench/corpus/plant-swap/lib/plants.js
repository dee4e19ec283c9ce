import { Plant } from '@/lib/models';
import { notFound } from '@/lib/errors';

export const plantRepository = {
  give: (id) => Plant.findByIdAndUpdate(id, { $set: { given: true } }),
  async owned(id, owner) {
    const found = await Plant.findById(id);
    return found?.owner === owner ? found : notFound();
  },
  byOwner: (owner) => Plant.find({ owner }).lean(),
};
