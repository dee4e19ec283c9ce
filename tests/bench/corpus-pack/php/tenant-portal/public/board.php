<?php

declare(strict_types=1);

use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$app = AppFactory::create();
$app->addErrorMiddleware(getenv('APP_ENV') === 'dev', true, true);
$app->get('/board', function ($request, $response) {
    $response->getBody()->write(file_get_contents(__DIR__ . '/../texts/board.txt'));

    return $response->withHeader('Content-Type', 'text/plain');
});
$app->run();
