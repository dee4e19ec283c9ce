<?php

declare(strict_types=1);

require __DIR__ . '/Database.php';
require __DIR__ . '/Guests.php';
require __DIR__ . '/helpers.php';

ini_set('display_errors', '1');
error_reporting(E_ALL);
date_default_timezone_set('Europe/Paris');

session_set_cookie_params(['lifetime' => 0, 'path' => '/', 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
session_start();
