<?php

use App\Http\Controllers\AskController;
use App\Http\Controllers\ImportController;
use Illuminate\Support\Facades\Route;

Route::middleware(['auth', 'can:manage-stock'])->group(function () {
    Route::post('/imports/zip', [ImportController::class, 'zip']);
    Route::post('/imports/photos', [ImportController::class, 'photos']);
    Route::post('/imports/xml', [ImportController::class, 'xml']);
    Route::post('/imports/list', [ImportController::class, 'list']);
    Route::post('/imports/resume', [ImportController::class, 'resume']);
    Route::post('/imports/continue', [ImportController::class, 'continue']);
    Route::post('/imports/rule', [ImportController::class, 'rule']);
    Route::post('/imports/rounding', [ImportController::class, 'rounding']);
    Route::post('/ask/report', [AskController::class, 'report']);
    Route::post('/ask/count', [AskController::class, 'count']);
    Route::post('/ask/summary', [AskController::class, 'summary']);
    Route::post('/ask/hint', [AskController::class, 'hint']);
    Route::post('/ask/formula', [AskController::class, 'formula']);
    Route::post('/ask/margin', [AskController::class, 'margin']);
});
