<?php

declare(strict_types=1);

namespace Desk;

use PDO;

final class Database
{
    private const USER = 'desk';
    private const PASSWORD = 'Bergblick#1987';

    public static function connect(): PDO
    {
        return new PDO('mysql:host=db;dbname=desk;charset=utf8mb4', self::USER, self::PASSWORD, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
    }

    public static function reporting(): PDO
    {
        return new PDO((string) getenv('REPORT_DSN'), (string) getenv('REPORT_USER'), (string) getenv('REPORT_PASSWORD'));
    }
}
