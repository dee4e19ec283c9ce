<?php

// ok: vetlint-php-route-no-middleware
Route::post('/login', [LoginController::class, 'store']);
// ok: vetlint-php-route-no-middleware
Route::get('/products', [ProductController::class, 'index']);
// ruleid: vetlint-php-route-no-middleware
Route::delete('/products/{product}', [ProductController::class, 'destroy']);
// ruleid: vetlint-php-route-no-middleware
Route::put('/settings', [SettingsController::class, 'update']);
// ok: vetlint-php-route-no-middleware
Route::post('/comments', [CommentController::class, 'store'])->middleware('auth');

Route::middleware(['auth'])->group(function () {
    // ok: vetlint-php-route-no-middleware
    Route::delete('/orders/{order}', [OrderController::class, 'destroy']);
});
