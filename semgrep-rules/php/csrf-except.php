<?php

class VerifyCsrfToken extends Middleware
{
    // ruleid: vetlint-php-csrf-except
    protected $except = ['*'];
}

class ValidateCsrfToken extends Middleware
{
    // ok: vetlint-php-csrf-except
    protected $except = ['webhooks/stripe', 'webhooks/github'];
}

// ruleid: vetlint-php-csrf-except
Route::post('/transfer', [TransferController::class, 'store'])->withoutMiddleware([VerifyCsrfToken::class]);
// ok: vetlint-php-csrf-except
Route::post('/orders', [OrderController::class, 'store'])->middleware('auth');
// ok: vetlint-php-csrf-except
Route::get('/orders', [OrderController::class, 'index'])->withoutMiddleware([Throttle::class]);
