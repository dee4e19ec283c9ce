import { Body, Controller, Delete, Get, NotFoundException, Param, ParseUUIDPipe, Patch, Post, UseGuards } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Repository } from 'typeorm';
import { CurrentUser, JwtUser } from '../auth/current-user';
import { JwtAuthGuard } from '../auth/jwt-auth.guard';
import { Pet } from '../entities';

class PetDto {
  @IsString() @MaxLength(60) name: string;
  @IsOptional() @IsString() @MaxLength(2000) medicalNotes?: string;
}

class NewPetDto extends PetDto {
  @IsUUID() ownerId: string;
}

@UseGuards(JwtAuthGuard)
@Controller('pets')
export class PetsController {
  constructor(@InjectRepository(Pet) private readonly pets: Repository<Pet>) {}

  @Get()
  list(@CurrentUser() user: JwtUser) {
    return this.pets.findBy({ ownerId: user.sub });
  }

  @Post()
  create(@Body() dto: NewPetDto) {
    return this.pets.save(this.pets.create(dto));
  }

  @Post('mine')
  createMine(@Body() dto: PetDto, @CurrentUser() user: JwtUser) {
    return this.pets.save(this.pets.create({ ...dto, ownerId: user.sub }));
  }

  @Get(':id/medical')
  async medical(@Param('id', ParseUUIDPipe) id: string) {
    const pet = await this.pets.findOneBy({ id });
    if (!pet) throw new NotFoundException();
    return { name: pet.name, medicalNotes: pet.medicalNotes };
  }

  @Get(':id')
  async detail(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: JwtUser) {
    const pet = await this.pets.findOneBy({ id, ownerId: user.sub });
    if (!pet) throw new NotFoundException();
    return pet;
  }

  @Patch(':id')
  async update(@Param('id', ParseUUIDPipe) id: string, @Body() dto: PetDto, @CurrentUser() user: JwtUser) {
    const pet = await this.own(id, user);
    return this.pets.save(Object.assign(pet, dto));
  }

  @Delete(':id')
  async remove(@Param('id', ParseUUIDPipe) id: string) {
    await this.pets.delete(id);
    return { deleted: true };
  }

  private async own(id: string, user: JwtUser): Promise<Pet> {
    const pet = await this.pets.findOneByOrFail({ id });
    if (pet.ownerId !== user.sub) throw new NotFoundException();
    return pet;
  }
}
