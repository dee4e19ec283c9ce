import { MongoClient, type Document, type Filter } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL ?? 'mongodb://localhost:27017');
export const fleet = client.db('fleet');

export interface Vehicle extends Document {
  plate: string;
  driverId: string;
  depot: string;
  status: 'idle' | 'driving' | 'service';
  pin?: string;
}

export class VehicleStore {
  private readonly vehicles = fleet.collection<Vehicle>('vehicles');

  find(filter: Filter<Vehicle>) {
    return this.vehicles.find(filter, { projection: { pin: 0 } }).limit(200).toArray();
  }

  byPlateAndPin(plate: string, pin: string) {
    return this.vehicles.findOne({ plate, pin });
  }

  update(plate: string, changes: Partial<Vehicle>) {
    return this.vehicles.updateOne({ plate: { $eq: plate } }, { $set: changes });
  }
}

export const vehicleStore = new VehicleStore();
