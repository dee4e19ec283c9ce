<?php

declare(strict_types=1);

namespace Tenant\Middleware;

use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Server\MiddlewareInterface;
use Psr\Http\Server\RequestHandlerInterface;

final class BoardCors implements MiddlewareInterface
{
    private const ORIGINS = ['https://board.housing.example', 'https://www.housing.example'];

    public function process(ServerRequestInterface $request, RequestHandlerInterface $handler): ResponseInterface
    {
        $response = $handler->handle($request);
        $origin = $request->getHeaderLine('Origin');
        if (!in_array($origin, self::ORIGINS, true)) {
            return $response;
        }

        return $response->withHeader('Access-Control-Allow-Origin', $origin)->withHeader('Vary', 'Origin');
    }
}
