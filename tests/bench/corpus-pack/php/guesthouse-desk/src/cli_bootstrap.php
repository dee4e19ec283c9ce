<?php

declare(strict_types=1);

require __DIR__ . '/Database.php';

ini_set('display_errors', getenv('APP_ENV') === 'development' ? '1' : '0');
ini_set('log_errors', '1');
