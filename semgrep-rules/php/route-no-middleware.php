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

// ruleid: vetlint-php-route-no-middleware
Route::post('/reviews', [ReviewController::class, 'store']);
Route::middleware('auth')->group(function () {
    // ok: vetlint-php-route-no-middleware
    Route::post('/reviews/{review}/hide', [ReviewController::class, 'hide']);
    // ok: vetlint-php-route-no-middleware
    Route::get('/questions/mine', [QuestionController::class, 'mine']);
});
// ruleid: vetlint-php-route-no-middleware
Route::post('/reviews/{review}/publish', [ReviewController::class, 'publish']);
// ok: vetlint-php-route-no-middleware
Route::post('/reviews/check', [ReviewController::class, 'check']);
// ruleid: vetlint-php-route-no-middleware
Route::post('/admin/import', [ImportController::class, 'store']);

// What visitors do without an account.
// ok: vetlint-php-route-no-middleware
Route::post('/cart/items', [CartController::class, 'add']);
// ok: vetlint-php-route-no-middleware
Route::delete('/cart/items/{item}', [CartController::class, 'remove']);
// ok: vetlint-php-route-no-middleware
Route::put('/wishlist/{product}', [WishlistController::class, 'toggle']);
// ok: vetlint-php-route-no-middleware
Route::post('/checkout', [CheckoutController::class, 'store']);
// ok: vetlint-php-route-no-middleware
Route::post('/questions', [QuestionController::class, 'ask']);
// ok: vetlint-php-route-no-middleware
Route::post('/currency', [CurrencyController::class, 'choose']);
