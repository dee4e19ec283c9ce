import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Like, Repository } from 'typeorm';
import { Lesson, Pupil } from './pupil.entity';

@Injectable()
export class PupilsService {
  constructor(
    @InjectRepository(Pupil) private readonly pupils: Repository<Pupil>,
    @InjectRepository(Lesson) private readonly lessons: Repository<Lesson>,
    private readonly dataSource: DataSource,
  ) {}

  search(name: string) {
    return this.pupils
      .createQueryBuilder('p')
      .where(`p.lastName LIKE '${name}%' OR p.firstName LIKE '${name}%'`)
      .orderBy('p.lastName')
      .getMany();
  }

  searchByName(name: string) {
    return this.pupils
      .createQueryBuilder('p')
      .where('p.lastName LIKE :start OR p.firstName LIKE :start', { start: `${name}%` })
      .orderBy('p.lastName')
      .getMany();
  }

  byInstrument(instrument: string) {
    return this.pupils.find({ where: { instrument: Like(`${instrument}%`) } });
  }

  income(column: string, year: number) {
    let query = 'SELECT ' + column + ' AS bucket, SUM(feeCents) AS cents FROM lesson';
    query += ' WHERE YEAR(startsAt) = ? GROUP BY bucket';
    return this.dataSource.query(query, [year]);
  }

  async getOne(id: number) {
    const pupil = await this.pupils.findOne({ where: { id }, relations: { lessons: true } });
    if (!pupil) throw new NotFoundException();
    return pupil;
  }

  async create(values: Partial<Pupil>) {
    return this.pupils.save(this.pupils.create(values));
  }

  async reschedule(id: number, changes: Partial<Lesson>) {
    const lesson = await this.lessons.findOneByOrFail({ id });
    return this.lessons.save(this.lessons.merge(lesson, changes));
  }
}
