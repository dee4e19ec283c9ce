<?php

declare(strict_types=1);

namespace Tenant\Middleware;

use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Server\MiddlewareInterface;
use Psr\Http\Server\RequestHandlerInterface;
use Slim\Psr7\Response;
use Tenant\Service\Tokens;
use Throwable;

final class Authenticated implements MiddlewareInterface
{
    public function __construct(private Tokens $tokens)
    {
    }

    public function process(ServerRequestInterface $request, RequestHandlerInterface $handler): ResponseInterface
    {
        try {
            $tenant = $this->tokens->tenant(substr($request->getHeaderLine('Authorization'), 7));
        } catch (Throwable) {
            return new Response(401);
        }

        return $handler->handle($request->withAttribute('tenant', $tenant));
    }
}
