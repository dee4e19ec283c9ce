<?php

declare(strict_types=1);

require __DIR__ . '/../src/bootstrap.php';

use Desk\Database;
use Desk\Guests;

use function Desk\h;
use function Desk\require_login;

require_login();
$guests = new Guests(Database::connect());

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    if (($_POST['action'] ?? '') === 'move') {
        $guests->move($_POST['id'], $_POST['room']);
    } else {
        $guests->checkOut($_POST['id']);
    }
}

$rows = isset($_GET['room']) ? $guests->byRoom((string) $_GET['room']) : $guests->byName((string) ($_GET['name'] ?? ''));
?>
<!doctype html>
<title>Guests</title>
<h1>Guests</h1>
<p>You searched for <?= $_GET['name'] ?? '' ?></p>

<ul>
<?php foreach ($rows as $row) { ?>
  <li><?= h($row['name']) ?>, room <?= h($row['room']) ?></li>
<?php } ?>
</ul>
<p>Room filter:</p>
<p><?= h($_GET['room'] ?? '') ?></p>
