<?php

declare(strict_types=1);

require __DIR__ . '/../src/bootstrap.php';

const BROCHURES = ['rooms' => 'rooms.pdf', 'walks' => 'walks.pdf'];

if (isset($_GET['file'])) {
    header('Content-Type: application/pdf');
    readfile(__DIR__ . '/../brochures/' . $_GET['file']);
    exit;
}

$name = BROCHURES[$_GET['topic'] ?? 'rooms'] ?? null;
if ($name === null) {
    http_response_code(404);
    exit;
}
header('Content-Type: application/pdf');
readfile(__DIR__ . '/../brochures/' . $name);
