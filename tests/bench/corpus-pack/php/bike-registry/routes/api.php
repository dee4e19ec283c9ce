<?php

use App\Http\Controllers\HookController;
use App\Http\Controllers\PartnerController;
use Illuminate\Support\Facades\Route;

Route::post('/hooks/police', [HookController::class, 'police']);
Route::post('/hooks/insurer', [HookController::class, 'insurer']);
Route::middleware('auth:sanctum')->group(function () {
    Route::post('/partners/preview', [PartnerController::class, 'preview']);
    Route::get('/partners/{key}/status', [PartnerController::class, 'status']);
    Route::get('/partners/me', [PartnerController::class, 'me']);
    Route::get('/partners/profile', [PartnerController::class, 'profile']);
});
