<?php

declare(strict_types=1);

use Monolog\Handler\StreamHandler;
use Monolog\Logger;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use Tenant\Service\Tokens;

return [
    PDO::class => fn () => new PDO((string) getenv('DATABASE_DSN'), (string) getenv('DATABASE_USER'), (string) getenv('DATABASE_PASSWORD')),
    LoggerInterface::class => fn () => new Logger('tenant', [new StreamHandler('php://stderr')]),
    'token.key' => getenv('TOKEN_KEY') ?: 'tenant-portal-token-key',
    Tokens::class => fn (ContainerInterface $c) => new Tokens($c->get('token.key')),
    'heating.secret' => getenv('HEATING_SECRET'),
    'page.size' => 20,
    'water.secret' => fn () => getenv('WATER_SECRET') ?: throw new RuntimeException('WATER_SECRET is not set'),
];
