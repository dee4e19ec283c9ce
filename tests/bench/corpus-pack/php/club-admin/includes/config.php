<?php

define('DB_HOST', getenv('DB_HOST') ?: 'localhost');
define('DB_PASS', getenv('DB_PASS') ?: 'schach2019');
define('CLUB_NAME', 'Chess club');
define('UPLOADS', __DIR__ . '/../uploads');

$mailPassword = getenv('MAIL_PASS');
if ($mailPassword === false) {
    exit('MAIL_PASS is not set');
}
