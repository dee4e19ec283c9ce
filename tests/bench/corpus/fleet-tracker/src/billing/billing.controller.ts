import { Body, Controller, Post } from '@nestjs/common';
import { IsInt, IsPositive, IsString } from 'class-validator';
import { BillingService } from './billing.service';
import { Secured } from '../common/secured';
import { CurrentUser, SessionUser } from '../common/current-user';

class UpgradeDto {
  @IsString()
  plan: string;

  @IsInt()
  @IsPositive()
  cents: number;
}

class RenewDto {
  @IsString()
  plan: string;
}

@Controller('billing')
@Secured('admin')
export class BillingController {
  constructor(private readonly billing: BillingService) {}

  @Post('upgrade')
  async upgrade(@Body() dto: UpgradeDto, @CurrentUser() user: SessionUser) {
    const intent = await this.billing.topUp(user.companyId, dto.cents);
    return { clientSecret: intent.client_secret, plan: dto.plan };
  }

  @Post('renew')
  async renew(@Body() dto: RenewDto, @CurrentUser() user: SessionUser) {
    const intent = await this.billing.topUp(user.companyId, await this.billing.priceOf(dto.plan));
    return { clientSecret: intent.client_secret };
  }
}
