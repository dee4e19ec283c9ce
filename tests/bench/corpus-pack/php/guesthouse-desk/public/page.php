<?php

declare(strict_types=1);

require __DIR__ . '/../src/bootstrap.php';

$page = $_GET['page'] ?? 'start';
$lang = $_GET['lang'] ?? 'en';

if (!preg_match('/^[a-z]{2}$/', $lang)) {
    $lang = 'en';
}

include __DIR__ . '/../texts/' . $lang . '.php';

$title = $texts[$page] ?? 'Guesthouse';
echo '<title>' . htmlspecialchars($title) . '</title>';

include '../pages/' . $page . '.php';
