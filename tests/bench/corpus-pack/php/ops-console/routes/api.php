<?php

use App\Http\Controllers\AgentController;
use App\Http\Controllers\EventController;
use App\Http\Controllers\ServerController;
use Illuminate\Support\Facades\Route;

Route::controller(ServerController::class)->middleware('auth:sanctum')->prefix('servers')->group(function () {
    Route::get('/', 'index');
    Route::get('/find', 'find');
    Route::get('/named', 'named');
    Route::post('/{server}/reboot', 'reboot');
    Route::post('/{server}/rename', 'rename');
    Route::post('/{server}/label', 'label');
    Route::get('/{server}/log', 'log');
    Route::get('/{server}/report', 'report');
});
Route::post('/agent', [AgentController::class, 'chat'])->middleware('auth:sanctum');

Route::post('/events/backup', [EventController::class, 'backup']);
Route::post('/events/billing', [EventController::class, 'billing']);
Route::post('/events/abuse', [EventController::class, 'abuse']);
Route::post('/events/domain', [EventController::class, 'domain']);
Route::post('/servers/{server}/wipe', [ServerController::class, 'wipe'])->withoutMiddleware('auth:sanctum');
