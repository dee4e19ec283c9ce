<?php

require_once __DIR__ . '/config.php';

function db(): mysqli
{
    static $db = null;

    return $db ??= new mysqli(DB_HOST, 'club', DB_PASS, 'club');
}

function rows(string $sql): array
{
    return db()->query($sql)->fetch_all(MYSQLI_ASSOC);
}

function select(string $sql, array $values): array
{
    $statement = db()->prepare($sql);
    $statement->execute($values);

    return $statement->get_result()->fetch_all(MYSQLI_ASSOC);
}
