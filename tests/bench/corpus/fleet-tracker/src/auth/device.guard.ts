import { CanActivate, ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { createHash } from 'node:crypto';
import { Device } from '../vehicles/device.entity';

const digest = (value: string) => createHash('sha256').update(value).digest('hex');

/** GPS boxes in the vehicles authenticate with a key. */
@Injectable()
export class DeviceGuard implements CanActivate {
  private readonly logger = new Logger(DeviceGuard.name);

  constructor(@InjectRepository(Device) private readonly devices: Repository<Device>) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const req = context.switchToHttp().getRequest();
    try {
      const device = await this.devices.findOneByOrFail({ keyHash: digest(String(req.headers['x-device-key'])) });
      req.device = device;
    } catch (e) {
      this.logger.warn(`Device lookup failed: ${(e as Error).message}`);
    }
    return true;
  }
}

@Injectable()
export class ActiveDeviceGuard implements CanActivate {
  private readonly logger = new Logger(ActiveDeviceGuard.name);

  constructor(@InjectRepository(Device) private readonly devices: Repository<Device>) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const req = context.switchToHttp().getRequest();
    try {
      req.device = await this.devices.findOneByOrFail({ keyHash: digest(String(req.headers['x-device-key'])), active: true });
      return true;
    } catch (e) {
      this.logger.warn(`Rejected device: ${(e as Error).message}`);
      return false;
    }
  }
}

@Injectable()
export class TabletGuard implements CanActivate {
  constructor(private readonly jwt: JwtService) {}

  canActivate(context: ExecutionContext): boolean {
    const req = context.switchToHttp().getRequest();
    const payload = this.jwt.decode(String(req.headers['x-tablet-token'] ?? ''));
    if (!payload || payload.kind !== 'tablet') return false;
    req.driverId = payload.sub;
    return true;
  }
}

@Injectable()
export class KioskGuard implements CanActivate {
  constructor(private readonly jwt: JwtService) {}

  canActivate(context: ExecutionContext): boolean {
    const req = context.switchToHttp().getRequest();
    try {
      const payload = this.jwt.verify(String(req.headers['x-kiosk-token'] ?? ''));
      req.driverId = payload.sub;
      return payload.kind === 'kiosk';
    } catch {
      return false;
    }
  }
}
