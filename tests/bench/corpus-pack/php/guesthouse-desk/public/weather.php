<?php

declare(strict_types=1);

require __DIR__ . '/../src/bootstrap.php';

use function Desk\fetch_url;
use function Desk\require_login;

require_login();

$stations = ['valley' => 'https://weather.example.org/valley.json', 'peak' => 'https://weather.example.org/peak.json'];

header('Content-Type: application/json');

if (isset($_GET['feed'])) {
    echo json_encode(json_decode(fetch_url($_GET['feed'])));
    exit;
}

$station = $_GET['station'] ?? 'valley';
if (!array_key_exists($station, $stations)) {
    http_response_code(404);
    exit('{}');
}
echo json_encode(json_decode(fetch_url($stations[$station])));
