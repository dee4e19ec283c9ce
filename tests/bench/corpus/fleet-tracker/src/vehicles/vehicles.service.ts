import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Vehicle } from './vehicle.entity';

@Injectable()
export class VehiclesService {
  constructor(@InjectRepository(Vehicle) private readonly vehicles: Repository<Vehicle>) {}

  all(companyId: string) {
    return this.vehicles.findBy({ companyId });
  }

  positions() {
    return this.vehicles.find({ select: ['plate', 'lat', 'lng', 'companyId'] });
  }

  async findOne(id: string) {
    const vehicle = await this.vehicles.findOneBy({ id });
    if (!vehicle) throw new NotFoundException();
    return vehicle;
  }

  async findOneIn(companyId: string, id: string) {
    const vehicle = await this.vehicles.findOneBy({ id, companyId });
    if (!vehicle) throw new NotFoundException();
    return vehicle;
  }

  async move(vehicleId: string, lat: number, lng: number) {
    await this.vehicles.update(vehicleId, { lat, lng });
  }
}
