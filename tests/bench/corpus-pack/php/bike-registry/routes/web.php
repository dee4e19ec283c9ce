<?php

use App\Http\Controllers\BikeController;
use App\Http\Controllers\PageController;
use App\Http\Controllers\SessionController;
use Illuminate\Support\Facades\Route;

Route::get('/', [PageController::class, 'home']);
Route::get('/hello', [PageController::class, 'hello']);
Route::get('/goodbye', [PageController::class, 'goodbye']);
Route::post('/login', [SessionController::class, 'login']); // throttled by the form request
Route::get('/leave', [SessionController::class, 'leave']);
Route::post('/register', [SessionController::class, 'register']);
Route::post('/reset', [SessionController::class, 'resetLink']);

Route::middleware('auth')->group(function () {
    Route::get('/bikes', [BikeController::class, 'index']);
    Route::get('/bikes/search', [BikeController::class, 'search']);
    Route::post('/bikes', [BikeController::class, 'store']);
    Route::post('/bikes/quick', [BikeController::class, 'quick']);
    Route::post('/bikes/{bike}/stolen', [BikeController::class, 'stolen']);
    Route::post('/password', [SessionController::class, 'changePassword']);
    Route::post('/kiosks', [SessionController::class, 'kioskAccount'])->can('admin');
    Route::post('/invites', [SessionController::class, 'inviteLink']);
    Route::get('/bikes/{bike}/manual', [BikeController::class, 'manual']);
});

Route::delete('/bikes/{bike}', [BikeController::class, 'destroy']);
