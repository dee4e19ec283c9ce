import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { Request, Response } from 'express';

@Catch()
export class AllErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger(AllErrorsFilter.name);

  catch(exception: any, host: ArgumentsHost) {
    const http = host.switchToHttp();
    const status = exception instanceof HttpException ? exception.getStatus() : 500;
    this.logger.error(exception?.message, exception?.stack);
    http.getResponse<Response>().status(status).json({
      statusCode: status,
      path: http.getRequest<Request>().url,
      message: exception?.message ?? 'Unknown error',
      query: exception?.query,
    });
  }
}
