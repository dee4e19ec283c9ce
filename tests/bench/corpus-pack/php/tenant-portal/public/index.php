<?php

declare(strict_types=1);

use DI\ContainerBuilder;
use Slim\Factory\AppFactory;
use Tenant\Controller\DocumentController;
use Tenant\Controller\HookController;
use Tenant\Controller\RepairController;
use Tenant\Controller\SessionController;
use Tenant\Middleware\Authenticated;
use Tenant\Middleware\Cors;

require __DIR__ . '/../vendor/autoload.php';

$builder = new ContainerBuilder();
$builder->addDefinitions(__DIR__ . '/../config/container.php');
$app = AppFactory::createFromContainer($builder->build());
$app->addBodyParsingMiddleware();
$app->add(Cors::class);
$app->addErrorMiddleware(true, true, true);

$app->group('/api', function ($group) {
    $group->get('/repairs', [RepairController::class, 'index']);
    $group->get('/repairs/search', [RepairController::class, 'search']);
    $group->post('/repairs', [RepairController::class, 'create']);
    $group->post('/repairs/note', [RepairController::class, 'note']);
    $group->post('/repairs/{id}/close', [RepairController::class, 'close']);
    $group->get('/documents', [DocumentController::class, 'show']);
    $group->get('/documents/lease', [DocumentController::class, 'lease']);
    $group->post('/documents/convert', [DocumentController::class, 'convert']);
    $group->post('/documents/rotate', [DocumentController::class, 'rotate']);
    $group->post('/documents/fetch', [DocumentController::class, 'fetch']);
    $group->post('/documents/meter', [DocumentController::class, 'meter']);
})->add(Authenticated::class);

$app->delete('/api/repairs/{id}', [RepairController::class, 'remove']);
$app->post('/login', [SessionController::class, 'login']);
$app->post('/register', [SessionController::class, 'register']);
$app->post('/invite', [SessionController::class, 'invite'])->add(Authenticated::class);
$app->get('/hello', [SessionController::class, 'hello']);
$app->get('/bye', [SessionController::class, 'bye']);
$app->post('/hooks/heating', [HookController::class, 'heating']);
$app->post('/hooks/water', [HookController::class, 'water']);
$app->post('/hooks/rent', [HookController::class, 'rent']);
$app->post('/hooks/deposit', [HookController::class, 'deposit']);
$app->run();
