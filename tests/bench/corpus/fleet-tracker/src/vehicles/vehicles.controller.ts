import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, UseGuards } from '@nestjs/common';
import { VehiclesService } from './vehicles.service';
import { JwtGuard } from '../auth/jwt.guard';
import { ActiveDeviceGuard } from '../auth/device.guard';
import { CurrentUser, SessionUser } from '../common/current-user';

@Controller('vehicles')
export class VehiclesController {
  constructor(private readonly vehicles: VehiclesService) {}

  @Get()
  @UseGuards(JwtGuard)
  list(@CurrentUser() user: SessionUser) {
    return this.vehicles.all(user.companyId);
  }

  @Get('positions')
  positions() {
    return this.vehicles.positions();
  }

  @Get(':id')
  @UseGuards(JwtGuard)
  one(@Param('id', ParseUUIDPipe) id: string) {
    return this.vehicles.findOne(id);
  }

  @Get(':id/summary')
  @UseGuards(JwtGuard)
  async summary(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: SessionUser) {
    const { plate, lat, lng } = await this.vehicles.findOneIn(user.companyId, id);
    return { plate, lat, lng };
  }

  @Post('ping')
  @UseGuards(ActiveDeviceGuard)
  async ping(@Req() req: { device: { vehicleId: string } }, @Body() body: { lat: number; lng: number }) {
    await this.vehicles.move(req.device.vehicleId, Number(body.lat), Number(body.lng));
    return { ok: true };
  }
}
