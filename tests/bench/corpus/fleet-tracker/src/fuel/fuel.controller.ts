import { Body, Controller, Get, Post, Req, UseGuards } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeviceGuard, KioskGuard, TabletGuard } from '../auth/device.guard';
import { ConsoleGuard } from '../auth/roles.guard';
import { Secured } from '../common/secured';
import { CurrentUser, SessionUser } from '../common/current-user';

@Controller('fuel')
export class FuelController {
  constructor(private readonly db: DataSource) {}

  @Post('level')
  @UseGuards(DeviceGuard)
  level(@Body() body: { plate: string; liters: number }) {
    return this.db.query('INSERT INTO fuel_levels (plate, liters) VALUES ($1, $2)', [body.plate, body.liters]);
  }

  @Get('tablet')
  @UseGuards(TabletGuard)
  tablet(@Req() req: { driverId: string }) {
    return this.db.query('SELECT * FROM fuel_cards WHERE driver_id = $1', [req.driverId]);
  }

  @Get('kiosk')
  @UseGuards(KioskGuard)
  kiosk(@Req() req: { driverId: string }) {
    return this.db.query('SELECT * FROM fuel_cards WHERE driver_id = $1', [req.driverId]);
  }

  @Get('console')
  @UseGuards(ConsoleGuard)
  console() {
    return this.db.query('SELECT card_no, pin_hint FROM fuel_cards ORDER BY card_no');
  }

  @Get('overview')
  @Secured('dispatcher', 'admin')
  overview(@CurrentUser() user: SessionUser) {
    return this.db.query('SELECT card_no, liters FROM fuel_usage WHERE company_id = $1', [user.companyId]);
  }
}
