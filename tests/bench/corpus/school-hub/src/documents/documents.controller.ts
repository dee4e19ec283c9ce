import { Controller, Get, Header, Param, ParseIntPipe, Post, Query, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { DocumentsService } from './documents.service';

@Controller('pupils/:pupilId/documents')
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Get()
  @Header('content-type', 'application/pdf')
  download(@Param('pupilId', ParseIntPipe) pupilId: number, @Query('file') file: string) {
    return new StreamableFile(this.documents.open(pupilId, file));
  }

  @Get('file')
  @Header('content-type', 'application/pdf')
  read(@Param('pupilId', ParseIntPipe) pupilId: number, @Query('file') file: string) {
    return new StreamableFile(this.documents.openChecked(pupilId, String(file)));
  }

  @Post('scores')
  @UseInterceptors(FileInterceptor('archive', { limits: { fileSize: 20_000_000 } }))
  scores(@Param('pupilId', ParseIntPipe) pupilId: number, @UploadedFile() archive: Express.Multer.File) {
    return this.documents.importScores(pupilId, archive.buffer);
  }

  @Post('sheet-music')
  @UseInterceptors(FileInterceptor('archive', { limits: { fileSize: 20_000_000 } }))
  sheetMusic(@Param('pupilId', ParseIntPipe) pupilId: number, @UploadedFile() archive: Express.Multer.File) {
    return this.documents.unpackScores(pupilId, archive.buffer);
  }

  @Get('contract')
  @Header('content-type', 'application/pdf')
  contract(@Param('pupilId', ParseIntPipe) pupilId: number, @Query('label') label = 'COPY') {
    return new StreamableFile(this.documents.watermark(pupilId, label));
  }

  @Get('contract/stamped')
  @Header('content-type', 'application/pdf')
  stamped(@Param('pupilId', ParseIntPipe) pupilId: number, @Query('label') label = 'COPY') {
    return new StreamableFile(this.documents.stamp(pupilId, String(label)));
  }
}
