import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CurrentUser, SessionUser } from '../common/current-user';
import { Secured } from '../common/secured';

@Controller('drivers')
export class DriversController {
  constructor(private readonly db: DataSource) {}

  @Post('documents')
  addDocument(@Body() body: { driverId: string; licenceNo: string }) {
    return this.db.query('INSERT INTO documents (driver_id, licence_no) VALUES ($1, $2)', [body.driverId, body.licenceNo]);
  }

  @Delete('documents/:id')
  @Secured('dispatcher', 'admin')
  removeDocument(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: SessionUser) {
    return this.db.query('DELETE FROM documents WHERE id = $1 AND company_id = $2', [id, user.companyId]);
  }
}

@Secured()
@Controller('shifts')
export class ShiftsController {
  constructor(private readonly db: DataSource) {}

  @Get()
  today(@CurrentUser() user: SessionUser) {
    return this.db.query('SELECT * FROM shifts WHERE company_id = $1 AND day = CURRENT_DATE', [user.companyId]);
  }
}
