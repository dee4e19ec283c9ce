import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { Request, Response } from 'express';

@Catch()
export class DispatchErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger(DispatchErrorsFilter.name);

  catch(exception: unknown, host: ArgumentsHost) {
    const http = host.switchToHttp();
    const known = exception instanceof HttpException;
    const status = known ? exception.getStatus() : 500;
    if (!known) this.logger.error('unhandled', exception instanceof Error ? exception.stack : String(exception));
    http.getResponse<Response>().status(status).json({
      statusCode: status,
      path: http.getRequest<Request>().path,
      message: known ? exception.message : 'Internal server error',
    });
  }
}
