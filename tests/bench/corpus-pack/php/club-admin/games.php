<?php

require __DIR__ . '/includes/auth.php';
require __DIR__ . '/includes/config.php';

guard();

if (isset($_POST['move'])) {
    $output = [];
    exec('stockfish-eval "' . $_POST['fen'] . '"', $output);
    echo htmlspecialchars(implode("\n", $output));
}

if (isset($_POST['best'])) {
    $fen = preg_replace('#[^a-hA-H1-8kqrbnpKQRBNPw/ -]#', '', $_POST['fen']);
    $line = exec('stockfish-best ' . escapeshellarg($fen));
    echo htmlspecialchars((string) $line);
}

if (isset($_FILES['pgn'])) {
    move_uploaded_file($_FILES['pgn']['tmp_name'], UPLOADS . '/' . $_FILES['pgn']['name']);
}

if (isset($_FILES['photo'])) {
    $kind = mime_content_type($_FILES['photo']['tmp_name']);
    $ending = ['image/png' => 'png', 'image/jpeg' => 'jpg'][$kind] ?? null;
    if ($ending !== null) {
        move_uploaded_file($_FILES['photo']['tmp_name'], UPLOADS . '/' . bin2hex(random_bytes(8)) . '.' . $ending);
    }
}

if (isset($_GET['remove'])) {
    unlink(UPLOADS . '/' . $_GET['remove']);
}

if (isset($_GET['drop'])) {
    $target = UPLOADS . '/' . basename($_GET['drop']);
    if (is_file($target)) {
        unlink($target);
    }
}
