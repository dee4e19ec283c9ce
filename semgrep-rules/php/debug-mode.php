<?php

function open_shop($app): void
{
    // ruleid: vetlint-php-debug-mode
    $app->addErrorMiddleware(true, true, true);
    // ok: vetlint-php-debug-mode
    $app->addErrorMiddleware(false, true, true);
    // ok: vetlint-php-debug-mode
    $app->addErrorMiddleware(getenv('APP_ENV') === 'dev', true, true);
    if (getenv('APP_ENV') === 'dev') {
        // ok: vetlint-php-debug-mode
        $app->addErrorMiddleware(true, true, true);
    }
}

function boot(array $context)
{
    // ok: vetlint-php-debug-mode
    $test = new Kernel('test', true);
    // ok: vetlint-php-debug-mode
    $own = new Kernel($context['APP_ENV'], (bool) $context['APP_DEBUG']);

    // ruleid: vetlint-php-debug-mode
    return new Kernel($context['APP_ENV'], true);
}

// ruleid: vetlint-php-debug-mode
define('WP_DEBUG_DISPLAY', true);
// ok: vetlint-php-debug-mode
define('YII_DEBUG', getenv('APP_ENV') === 'dev');
