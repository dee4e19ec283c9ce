<?php

declare(strict_types=1);

require __DIR__ . '/../src/bootstrap.php';

use function Desk\require_login;

require_login();

$action = $_POST['action'] ?? '';

if ($action === 'ping') {
    $host = $_POST['host'];
    header('Content-Type: text/plain');
    echo shell_exec("ping -c 2 $host");
} elseif ($action === 'trace') {
    $host = filter_var($_POST['host'] ?? '', FILTER_VALIDATE_IP);
    if ($host === false) {
        http_response_code(422);
        exit('not an address');
    }
    header('Content-Type: text/plain');
    passthru('traceroute ' . escapeshellarg($host));
} elseif ($action === 'restore') {
    $state = unserialize(base64_decode($_POST['state']));
    $_SESSION['filters'] = $state;
} elseif ($action === 'filters') {
    $_SESSION['filters'] = array_filter((array) json_decode((string) $_POST['state'], true), 'is_scalar');
} elseif ($action === 'layout') {
    $_SESSION['layout'] = unserialize((string) $_POST['layout'], ['allowed_classes' => false]);
} elseif ($action === 'price') {
    $nights = $_POST['nights'];
    eval('$total = ' . $nights . ' * 80;');
    echo json_encode(['total' => $total]);
} elseif ($action === 'quote') {
    $nights = filter_var($_POST['nights'] ?? '', FILTER_VALIDATE_INT, ['options' => ['min_range' => 1, 'max_range' => 60]]);
    $rates = ['single' => 80, 'double' => 120];
    $rate = $rates[$_POST['kind'] ?? 'single'] ?? 80;
    echo json_encode(['total' => (int) $nights * $rate]);
}
